"use client";
import { useQueries } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowUp } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { useKeys } from "@/components/ui/use-keys";
import { useMediaQuery } from "@/components/ui/use-media-query";
import { hitWindowQuery } from "@/lib/live/client/hit-window-query";
import { HitRow } from "./hit-row";
import { HitRowSkeleton } from "./hit-row-skeleton";
import type { RowModel } from "./row-model";
import { useAnchoredScroll } from "./use-anchored-scroll";
import { type Move, useListMoves } from "./use-list-moves";
import { useUnseen } from "./use-unseen";

interface HitListProps {
  readonly binId: string;
  readonly model: RowModel;
  readonly selectedSeq: number | null;
  /** The selected hit is the newest, whichever it is; on a narrow screen none is open then. */
  readonly isFollowing: boolean;
  /** Hits that just arrived: their rows fade in. */
  readonly freshSeqs: ReadonlySet<number>;
  readonly onSelect: (seq: number, how: "pointer" | "keys") => void;
  /** Enter on a row: go into the hit. */
  readonly onOpen: () => void;
}

const OVERSCAN = 10;
// What is rendered before the browser has measured: enough for a first screen.
const FIRST_RECT = { width: 360, height: 900 };
const ROW_HEIGHT = 44;
const TOUCH_ROW_HEIGHT = 56;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: "newer",
  ArrowDown: "older",
  Home: "newest",
  End: "oldest",
  PageUp: "pageUp",
  PageDown: "pageDown",
};

/** The hits of a bin, newest first: only the rows in view are in the document, and only their windows are loaded. */
export function HitList({ binId, model, selectedSeq, isFollowing, freshSeqs, onSelect, onOpen }: HitListProps) {
  "use no memo";
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useMediaQuery("(width < 48rem)") ? TOUCH_ROW_HEIGHT : ROW_HEIGHT;
  // A deep link opens with its row in view.
  const [firstIndex] = useState(() => (selectedSeq === null ? 0 : Math.max(0, model.indexOfSeq(selectedSeq) - 4)));
  const virtualizer = useVirtualizer({
    count: model.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    initialRect: FIRST_RECT,
    initialOffset: firstIndex * rowHeight,
    useFlushSync: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height makes every measurement stale
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  const items = virtualizer.getVirtualItems();
  const pages = model.pagesBetween(items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const windows = useQueries({ queries: pages.map((page) => hitWindowQuery(binId, page)) });
  const failed = windows.find((window) => window.isError && window.data === undefined);

  const holdPlace = useAnchoredScroll(scroller, model, rowHeight);
  const { unseen, markSeen } = useUnseen(model, scroller, rowHeight);
  const handleScroll = () => {
    holdPlace();
    if ((scroller.current?.scrollTop ?? 0) < rowHeight / 2) markSeen();
  };

  const move = useListMoves({
    model,
    selectedSeq,
    pageRows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1),
    onSelect: (seq) => onSelect(seq, "keys"),
    onReveal: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  });
  useKeys({ j: () => move("older"), k: () => move("newer") });
  const handleKey = (event: KeyboardEvent) => {
    const wanted = MOVES[event.key];
    if (wanted === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (wanted === undefined) onOpen();
    else move(wanted);
  };
  const isSelectedRendered = items.some(({ index }) => model.rowAt(index)?.seq === selectedSeq);

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="listbox"
        aria-label="Hits, newest first"
        aria-activedescendant={isSelectedRendered ? `hit-${selectedSeq}` : undefined}
        tabIndex={0}
        onScroll={handleScroll}
        onKeyDown={handleKey}
        data-hit-list
        className="group min-h-0 flex-1 overflow-y-auto overscroll-contain outline-none [overflow-anchor:none]"
      >
        <div role="presentation" className="relative" style={{ height: `calc(var(--hit-row) * ${model.length})` }}>
          {items.map(({ index }) => {
            const row = model.rowAt(index);
            if (row === null) return null;
            const isSelected = row.seq === selectedSeq;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself takes the keys
              <div
                key={row.seq}
                id={`hit-${row.seq}`}
                role="option"
                tabIndex={-1}
                aria-selected={isSelected}
                aria-posinset={index + 1}
                aria-setsize={model.length}
                aria-busy={row.hit === null}
                onClick={() => (row.hit === null ? undefined : onSelect(row.seq, "pointer"))}
                className={`absolute inset-x-0 flex h-(--hit-row) flex-col justify-center gap-px border-b border-line/60 px-3 outline-none [contain:layout_paint_size] ${
                  isSelected
                    ? `${isFollowing ? "max-md:bg-transparent max-md:shadow-none" : ""} bg-accent-soft shadow-[inset_2px_0_0_var(--color-accent)] group-focus-visible:outline-2 group-focus-visible:-outline-offset-2 group-focus-visible:outline-accent`
                    : "hover:bg-hover"
                } ${freshSeqs.has(row.seq) ? "animate-arrive" : ""}`}
                style={{ top: `calc(var(--hit-row) * ${index})` }}
              >
                {row.hit === null ? <HitRowSkeleton /> : <HitRow hit={row.hit} />}
              </div>
            );
          })}
        </div>
      </div>
      {unseen === 0 ? null : (
        <div className="pointer-events-none absolute inset-x-0 top-2 flex justify-center">
          <button
            type="button"
            onClick={() => scroller.current?.scrollTo({ top: 0 })}
            className="pointer-events-auto flex h-7 animate-appear items-center gap-1 rounded-full bg-accent px-3 text-xs font-medium text-on-accent shadow-float hover:bg-accent-hover"
          >
            <ArrowUp aria-hidden="true" className="size-3.5" /> <Count value={unseen} /> new
          </button>
        </div>
      )}
      {failed === undefined ? null : (
        <div
          role="alert"
          className="flex items-center gap-2 border-t border-bad-line bg-bad-soft px-3 py-1.5 text-xs text-bad"
        >
          <span className="min-w-0 flex-1">Some hits could not be read. They are safe on the server.</span>
          <Button size="small" onPress={() => void failed.refetch()}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}
