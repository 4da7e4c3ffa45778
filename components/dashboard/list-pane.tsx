"use client";
import type { ListRows } from "@/components/hits/list-rows";
import { ListedHits, type ListSurroundings } from "@/components/hits/listed-hits";
import { SearchBox } from "@/components/search/search-box";
import { useSearchText } from "@/components/search/use-search-text";
import { Count } from "@/components/ui/count";
import { definePart } from "@/components/ui/define-part";

// No part of the page before somebody searches.
const SearchedHits = definePart(() =>
  import("@/components/search/searched-hits").then((module) => module.SearchedHits),
);

interface ListPaneProps extends ListSurroundings {
  /** All hits of the bin. */
  readonly model: ListRows;
  readonly hitCount: number;
  readonly lastSeq: number;
  /** Deleted on the screen, for now or for good. */
  readonly hidden: ReadonlySet<number>;
  /** Told what the list shows in place of all hits while there is a search. */
  readonly onFound: (rows: ListRows) => void;
}

/** The hits of the bin as a list, those that a search finds while there is one. */
export function ListPane({ model, hitCount, lastSeq, hidden, onFound, ...props }: ListPaneProps) {
  const { text, setText } = useSearchText();
  const all = (
    <ListedHits
      {...props}
      rows={model}
      count={
        <>
          <Count value={hitCount} /> {hitCount === 1 ? "hit" : "hits"}
        </>
      }
    />
  );
  return (
    <section aria-label="Hit list" className="flex min-h-0 flex-1 flex-col bg-pane">
      <SearchBox
        binId={props.binId}
        onNear={SearchedHits.preload}
        onLeave={() => document.querySelector<HTMLElement>("[data-hit-list]")?.focus()}
      />
      {text === "" ? (
        all
      ) : (
        <SearchedHits
          {...props}
          meanwhile={all}
          q={text}
          hitCount={hitCount}
          lastSeq={lastSeq}
          hidden={hidden}
          onSearch={(next) => setText(next, "push")}
          onRows={onFound}
        />
      )}
    </section>
  );
}
