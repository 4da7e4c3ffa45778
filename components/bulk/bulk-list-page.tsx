"use client";
import { LiveChip } from "@/components/dashboard/live-chip";
import { DiffTopBar } from "@/components/diff/diff-top-bar";
import { useMayEdit } from "@/components/role/role-context";
import type { Theme } from "@/components/theme/theme";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { BinDto } from "@/lib/bins/bin-schema";
import { useLiveBin } from "@/lib/live/client/use-live-bin";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { BulkList } from "./bulk-list";
import { useBulks } from "./use-bulks";

interface BulkListPageProps {
  readonly bin: BinDto;
  readonly initial: readonly BulkDto[];
  readonly theme: Theme;
}

/** All bulk resends of a bin, live. */
export function BulkListPage({ bin, initial, theme }: BulkListPageProps) {
  const mayEdit = useMayEdit();
  const live = useLiveBin(bin.id, { lastSeq: bin.lastSeq });
  const { bulks, problem, retry } = useBulks(bin.id, { initial });
  return (
    <div className="flex min-h-dvh flex-col">
      <DiffTopBar
        bin={bin}
        theme={theme}
        title="Bulk resends"
        actions={<LiveChip connection={live.connection} pending={0} />}
      />
      <main className="flex-1 bg-pane">
        <div className="mx-auto flex max-w-[860px] flex-col gap-3 px-4 py-6 max-md:px-3 max-md:py-4">
          {problem === null ? null : (
            <div role="alert">
              <Notice
                tone="bad"
                action={
                  <Button size="small" onPress={retry}>
                    Try again
                  </Button>
                }
              >
                The list may be out of date. {problem.message}
              </Notice>
            </div>
          )}
          {bulks === null || bulks.length === 0 ? (
            <EmptyState title="Nothing was sent in bulk yet">
              {mayEdit
                ? "Select hits in the list with X or Shift and the arrow keys, then press R. Or search, and resend all that match."
                : "What others send from here in bulk is listed, with what came of each hit."}
            </EmptyState>
          ) : (
            <BulkList bulks={bulks} />
          )}
        </div>
      </main>
    </div>
  );
}
