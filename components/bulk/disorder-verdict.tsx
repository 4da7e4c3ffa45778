"use client";
import { skipToken, useQuery } from "@tanstack/react-query";
import { ArrowDownNarrowWide, CircleAlert, CircleCheck, Shuffle } from "lucide-react";
import Link from "next/link";
import { explain } from "@/components/resends/use-send";
import { ForEditors } from "@/components/role/for-editors";
import { Button } from "@/components/ui/button";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { bulkKeys } from "./bulk-keys";
import { bulkPath } from "./bulk-path";
import type { BulkRow } from "./bulk-rows";
import { type DisorderedHit, describeDisorder, findInOrder, judgeDisorder, nameHits } from "./judge-disorder";
import { readBulkRows } from "./read-bulk-rows";
import { useBulks } from "./use-bulks";
import { useStartBulk } from "./use-start-bulk";

interface DisorderVerdictProps {
  readonly bulk: BulkDto;
  /** All of them. */
  readonly rows: readonly BulkRow[];
}

const MOST_HITS = 8;

/** What a shuffled order shows: which hits the receiver takes only in order, against the last time they went so. */
export function DisorderVerdict({ bulk, rows }: DisorderVerdictProps) {
  const { bulks } = useBulks(bulk.binId);
  const inOrder = findInOrder(bulks ?? [], bulk);
  const ordered = useQuery({
    queryKey: bulkKeys.results(bulk.binId, inOrder?.id ?? ""),
    queryFn: inOrder === null ? skipToken : ({ signal }) => readBulkRows(inOrder, [], signal),
  });
  const hits = judgeDisorder(rows, ordered.data?.rows ?? null);
  const only = hits.filter((hit) => hit.inOrder === "accepted");
  const isUnknown = hits.some((hit) => hit.inOrder === null);
  // Not a word before it is known that there is nothing to compare with.
  if (bulks === null || (inOrder !== null && ordered.data === undefined)) return null;
  const Sign = hits.length === 0 ? CircleCheck : only.length > 0 ? CircleAlert : Shuffle;
  return (
    <section aria-label="Disorder" className="flex flex-col gap-2 border-line border-b bg-app px-4 py-3 max-md:px-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p role="status" className="flex min-w-0 items-center gap-2 font-medium text-ink text-sm">
          <Sign
            aria-hidden="true"
            className={`size-4 shrink-0 ${hits.length === 0 ? "text-good" : only.length > 0 ? "text-warning" : "text-soft"}`}
          />
          {describeDisorder(rows.length, hits)}
        </p>
        {inOrder === null ? null : (
          <Link
            href={bulkPath(bulk.binId, inOrder.id)}
            prefetch={false}
            className="rounded-sm text-accent-ink text-xs underline underline-offset-2"
          >
            The same target in order
          </Link>
        )}
        {isUnknown ? (
          <ForEditors>
            <SendInOrder bulk={bulk} rows={rows} />
          </ForEditors>
        ) : null}
      </div>
      <DisorderedHits binId={bulk.binId} hits={only} />
    </section>
  );
}

/** Those that fail only out of order, with what they overtook. */
function DisorderedHits({ binId, hits }: { readonly binId: string; readonly hits: readonly DisorderedHit[] }) {
  if (hits.length === 0) return null;
  return (
    <ul aria-label="Hits that fail only out of order" className="flex flex-col gap-0.5 text-soft text-xs">
      {hits.slice(0, MOST_HITS).map(({ seq, overtaken }) => (
        <li key={seq}>
          <Link
            href={`/b/${binId}/${seq}#resends`}
            prefetch={false}
            className="rounded-sm font-medium text-accent-ink underline underline-offset-2"
          >
            Hit {seq}
          </Link>
          {overtaken.length === 0
            ? " was sent after all that came before it, and before some that came after"
            : ` was sent before ${nameHits(overtaken)}`}
        </li>
      ))}
      {hits.length > MOST_HITS ? <li>And {hits.length - MOST_HITS} more, among the failing below.</li> : null}
    </ul>
  );
}

function SendInOrder({ bulk, rows }: DisorderVerdictProps) {
  const start = useStartBulk(bulk.binId);
  return (
    <>
      <Button
        size="small"
        isPending={start.isPending || start.isSuccess}
        onPress={() => start.mutate({ ...bulk.how, url: bulk.url, seqs: rows.map(({ seq }) => seq), order: "asc" })}
      >
        <ArrowDownNarrowWide aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
        Send the same in order
      </Button>
      <span role="status" className="text-bad text-xs empty:hidden">
        {start.error === null ? null : explain(start.error)}
      </span>
    </>
  );
}
