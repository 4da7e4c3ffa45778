"use client";
import { List } from "lucide-react";
import Link from "next/link";
import { LiveChip } from "@/components/dashboard/live-chip";
import { DiffTopBar } from "@/components/diff/diff-top-bar";
import type { Theme } from "@/components/theme/theme";
import { buttonStyle } from "@/components/ui/button-style";
import type { BinDto } from "@/lib/bins/bin-schema";
import { useLiveBin } from "@/lib/live/client/use-live-bin";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { BulkHeader } from "./bulk-header";
import { BulkNotices } from "./bulk-notices";
import { bulkPath } from "./bulk-path";
import { BulkResults } from "./bulk-results";
import { DisorderVerdict } from "./disorder-verdict";
import { useBulk } from "./use-bulk";
import { useBulkRows } from "./use-bulk-rows";

interface BulkPageProps {
  readonly bin: BinDto;
  readonly initial: BulkDto;
  readonly theme: Theme;
}

/** One bulk resend: how far it is, and what came of each hit, as it goes on. */
export function BulkPage({ bin, initial, theme }: BulkPageProps) {
  const live = useLiveBin(bin.id, { lastSeq: bin.lastSeq });
  const { bulk, problem, retry, change } = useBulk(initial);
  const results = useBulkRows(bulk);
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <DiffTopBar
        bin={bin}
        theme={theme}
        title="Bulk resend"
        actions={
          <>
            <LiveChip connection={live.connection} pending={0} />
            <Link href={bulkPath(bin.id)} className={buttonStyle({ tone: "quiet" })}>
              <List aria-hidden="true" className="size-4" strokeWidth={1.75} />
              <span className="max-md:sr-only">All bulk resends</span>
            </Link>
          </>
        }
      />
      <main className="flex min-h-0 flex-1 flex-col bg-pane">
        <BulkNotices
          bulk={bulk}
          connection={live.connection}
          problem={change.error ?? problem ?? results.problem}
          onRetry={() => {
            change.reset();
            retry();
            results.retry();
          }}
        />
        <BulkHeader bulk={bulk} rows={results.wholeRows} change={change} />
        {bulk.order === "shuffled" && bulk.state === "done" && results.wholeRows !== null ? (
          <DisorderVerdict bulk={bulk} rows={results.wholeRows} />
        ) : null}
        <BulkResults bulk={bulk} rows={results.rows} />
      </main>
    </div>
  );
}
