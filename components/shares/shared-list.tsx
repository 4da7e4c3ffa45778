"use client";
import type { ReactNode } from "react";
import { HitList } from "@/components/hits/hit-list";
import { HitRowSkeleton } from "@/components/hits/hit-row-skeleton";
import { useSelection } from "@/components/hits/use-selection";
import { FoundCount } from "@/components/search/found-count";
import type { FoundRows } from "@/components/search/found-rows";
import { SearchBox } from "@/components/search/search-box";
import { SearchFailed } from "@/components/search/search-failed";
import type { FoundHits } from "@/components/search/search-run";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { StatusRegion } from "@/components/ui/status-region";
import { SharedListLine } from "./shared-list-line";

interface SharedListProps {
  readonly found: FoundHits;
  readonly rows: FoundRows;
  /** What is searched for; "" for nothing. */
  readonly q: string;
  /** All hits of the share, as far as is known. */
  readonly hitCount: number;
  readonly isLive: boolean;
  readonly live: ReactNode;
  readonly selectedSeq: number | null;
  readonly isFollowing: boolean;
  readonly freshSeqs: ReadonlySet<number>;
  readonly onSelect: (seq: number, how: "pointer" | "keys") => void;
  readonly onCompare: (seq: number, other: number) => void;
  readonly onWant: (count: number) => void;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

const nothing = () => undefined;

/** The hits of a share, to look through and to search; in every state of it. */
export function SharedList(props: SharedListProps) {
  const { found, rows, q, hitCount, selectedSeq, isFollowing, freshSeqs, onSelect, onRetry } = props;
  const selection = useSelection(rows);
  const focusHit = () => document.querySelector<HTMLElement>("[data-hit-view]")?.focus();
  return (
    <section aria-label="Hit list" className="flex min-h-0 flex-1 flex-col bg-pane">
      <SearchBox
        // No bin of this browser is looked into for what to offer.
        binId=""
        onNear={nothing}
        onLeave={() => document.querySelector<HTMLElement>("[data-hit-list]")?.focus()}
      />
      <SharedListLine selection={selection} onCompare={props.onCompare} live={props.live}>
        {q === "" ? (
          <>
            <Count value={hitCount} /> {hitCount === 1 ? "hit" : "hits"}
          </>
        ) : (
          <FoundCount found={found} shown={rows.length} hitCount={hitCount} />
        )}
      </SharedListLine>
      {rows.length === 0 ? (
        <div className="min-h-0 flex-1 overflow-y-auto">
          <NoRows {...props} />
        </div>
      ) : (
        <HitList
          key={found.q}
          binId=""
          model={rows}
          selectedSeq={selectedSeq}
          isFollowing={isFollowing}
          freshSeqs={freshSeqs}
          selection={selection}
          onSelect={onSelect}
          onOpen={focusHit}
          onRowsInView={props.onWant}
          onNear={nothing}
        />
      )}
      <StatusRegion text={q !== "" && found.status === "done" ? `Hits that match: ${rows.length}` : ""} />
      {found.status === "failed" && rows.length > 0 ? (
        <Notice tone="bad" shape="band">
          The list stops here. {found.error?.message}{" "}
          <Button size="small" onPress={onRetry}>
            Try again
          </Button>
        </Notice>
      ) : null}
    </section>
  );
}

function NoRows({ found, q, isLive, onRetry, onClear }: SharedListProps) {
  if (found.status === "failed") return <SearchFailed error={found.error} onRetry={onRetry} onClear={onClear} />;
  if (found.status !== "done") {
    return (
      <div className="flex h-(--hit-row) flex-col justify-center gap-1 px-3" aria-busy="true">
        <HitRowSkeleton />
      </div>
    );
  }
  if (q === "") {
    return (
      <EmptyState title="No hits">
        {isLive
          ? "The bin holds none. What comes shows here by itself."
          : "The bin held none when it was shared, or they were deleted since."}
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No hit matches">
      <p>All hits of the share are searched, as they are seen here: with tokens in the place of secrets.</p>
      <div className="mt-3">
        <Button onPress={onClear}>Clear the search</Button>
      </div>
    </EmptyState>
  );
}
