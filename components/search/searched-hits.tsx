"use client";
import { useEffect, useEffectEvent } from "react";
import { HitRowSkeleton } from "@/components/hits/hit-row-skeleton";
import type { ListRows } from "@/components/hits/list-rows";
import { ListedHits, type ListSurroundings } from "@/components/hits/listed-hits";
import { ForEditors } from "@/components/role/for-editors";
import { Button } from "@/components/ui/button";
import { StatusRegion } from "@/components/ui/status-region";
import { FoundCount } from "./found-count";
import { FoundRows } from "./found-rows";
import { NothingFound } from "./nothing-found";
import { ResendFound } from "./resend-found";
import { SearchFailed } from "./search-failed";
import { useFoundHits } from "./use-found-hits";

interface SearchedHitsProps extends ListSurroundings {
  readonly q: string;
  readonly hitCount: number;
  readonly lastSeq: number;
  readonly hidden: ReadonlySet<number>;
  readonly onSearch: (q: string) => void;
  /** Told which rows the list shows, whenever they change. */
  readonly onRows: (rows: ListRows) => void;
}

/** The hits that a search finds, in every state of it. */
export function SearchedHits({ q, hitCount, lastSeq, hidden, onSearch, onRows, ...props }: SearchedHitsProps) {
  const { binId } = props;
  const { found, want, patch, retry } = useFoundHits(binId, q, lastSeq);
  const rows = new FoundRows(found.hits, hidden);
  const tell = useEffectEvent(() => onRows(rows));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are made of these
  useEffect(() => tell(), [found.hits, hidden]);
  return (
    <>
      <ListedHits
        {...props}
        // What another search found begins at its top.
        key={found.q}
        rows={rows}
        onPin={(seqs, pinned) => {
          patch(seqs, { pinned });
          props.onPin(seqs, pinned);
        }}
        count={<FoundCount found={found} shown={rows.length} hitCount={hitCount} />}
        actions={
          rows.length === 0 ? null : (
            <ForEditors>
              <ResendFound binId={binId} q={q} />
            </ForEditors>
          )
        }
        onRowsInView={want}
        empty={
          found.status === "failed" ? (
            <SearchFailed error={found.error} onRetry={retry} onClear={() => onSearch("")} />
          ) : found.status === "done" ? (
            <NothingFound binId={binId} q={q} hitCount={hitCount} onSearch={onSearch} />
          ) : (
            <div className="flex h-(--hit-row) flex-col justify-center gap-1 px-3" aria-busy="true">
              <HitRowSkeleton />
            </div>
          )
        }
      />
      <StatusRegion text={found.status === "done" ? `Hits that match: ${rows.length}` : ""} />
      {found.status === "failed" && rows.length > 0 ? (
        <div
          role="alert"
          className="flex items-center gap-2 border-bad-line border-t bg-bad-soft px-3 py-1.5 text-bad text-xs"
        >
          <span className="min-w-0 flex-1">The search stopped here. {found.error?.message}</span>
          <Button size="small" onPress={retry}>
            Try again
          </Button>
        </div>
      ) : null}
    </>
  );
}
