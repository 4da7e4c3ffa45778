"use client";
import { findNeighbours } from "@/components/hits/find-neighbours";
import { HitPane } from "@/components/hits/hit-pane";
import { SearchValueContext } from "@/components/search/search-value";
import { useAddClause } from "@/components/search/use-add-clause";
import { EmptyState } from "@/components/ui/empty-state";
import { ResizableSplit } from "@/components/ui/resizable-split";
import { ListPane } from "./list-pane";
import type { DashboardState } from "./use-dashboard";

interface HitsSplitProps {
  readonly state: DashboardState;
  readonly onToggleFollow: () => void;
  readonly onChangeAnswer: () => void;
}

/** The hits on the left, the hit looked at on the right; on a narrow screen one of them. */
export function HitsSplit({ state, onToggleFollow, onChangeAnswer }: HitsSplitProps) {
  const {
    bin,
    live,
    model,
    listed,
    setFound,
    hitCount,
    fresh,
    hidden,
    shown,
    isFollowing,
    select,
    removeHits,
    setPinned,
  } = state;
  const openShown = () => {
    if (shown !== null) select(shown, "push");
    document.querySelector<HTMLElement>("[data-hit-view]")?.focus();
  };
  const searchValue = useAddClause(() => {
    // On a narrow screen the list is another page.
    if (!window.matchMedia("(width >= 48rem)").matches) select(null, "replace");
  });
  const list = (
    <ListPane
      binId={bin.id}
      hitCount={hitCount}
      lastSeq={live.lastSeq}
      model={model}
      hidden={hidden}
      onFound={setFound}
      selectedSeq={shown}
      freshSeqs={fresh}
      isFollowing={isFollowing}
      onToggleFollow={onToggleFollow}
      onSelect={(seq, how) => select(seq, how === "pointer" ? "push" : "replace")}
      onOpen={openShown}
      onDelete={removeHits}
      onPin={setPinned}
    />
  );
  const hit =
    shown === null ? (
      <EmptyState title="No hit selected" />
    ) : (
      <HitPane
        binId={bin.id}
        seq={shown}
        isDeleted={hidden.has(shown)}
        onBack={() => select(null, "push")}
        onTogglePin={({ seq, pinned }) => setPinned([seq], !pinned)}
        onDelete={(seq) => removeHits([seq])}
        onChangeAnswer={onChangeAnswer}
        neighbours={findNeighbours(listed, shown)}
        onGo={(seq) => select(seq, "replace")}
        // What is being read stays: from here on the newest is no longer followed.
        onRead={() => (isFollowing ? select(shown, "replace") : undefined)}
      />
    );
  return (
    <SearchValueContext value={searchValue}>
      <ResizableSplit
        label="Width of the hit list"
        storageKey="hookscope-list-width"
        initial={360}
        least={260}
        most={720}
        narrowSide={isFollowing ? "start" : "end"}
        start={list}
        end={hit}
      />
    </SearchValueContext>
  );
}
