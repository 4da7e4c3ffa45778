"use client";
import { useQueries } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type MouseEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { useMediaQuery } from "@/components/ui/use-media-query";
import { hitWindowQuery } from "@/lib/live/client/hit-window-query";
import { HitOption } from "./hit-option";
import { isTouch } from "./is-touch";
import { ListNotes } from "./list-notes";
import type { ListRows } from "./list-rows";
import { UnseenPill } from "./unseen-pill";
import { useAnchoredScroll } from "./use-anchored-scroll";
import { useListKeys } from "./use-list-keys";
import { useListMoves } from "./use-list-moves";
import { useRowWindow } from "./use-row-window";
import type { ListSelection } from "./use-selection";
import { useUnseen } from "./use-unseen";

interface HitListProps {
  readonly binId: string;
  readonly model: ListRows;
  readonly selectedSeq: number | null;
  /** The selected hit is the newest, whichever it is; on a narrow screen none is open then. */
  readonly isFollowing: boolean;
  /** Hits that just arrived: their rows fade in. */
  readonly freshSeqs: ReadonlySet<number>;
  /** Several hits chosen, beside the one that is looked at. */
  readonly selection: ListSelection;
  readonly onSelect: (seq: number, how: "pointer" | "keys") => void;
  /** Enter on a row: go into the hit. */
  readonly onOpen: () => void;
  /** Told the index of the last row that is wanted in the document. */
  readonly onRowsInView?: ((last: number) => void) | undefined;
  /** Called when somebody comes near, before anything is chosen. */
  readonly onNear: () => void;
}

const ROW_HEIGHT = 44;
const TOUCH_ROW_HEIGHT = 56;

/** The hits of a bin, newest first: only the rows in view are in the document, and only their windows are loaded. */
export function HitList(props: HitListProps) {
  const { binId, model, selectedSeq, isFollowing, freshSeqs, selection, onSelect, onOpen } = props;
  const router = useRouter();
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useMediaQuery("(width < 48rem)") ? TOUCH_ROW_HEIGHT : ROW_HEIGHT;
  // A deep link opens with its row in view.
  const [firstIndex] = useState(() => (selectedSeq === null ? 0 : Math.max(0, model.indexOfSeq(selectedSeq) - 4)));
  const { first, last, measure, reveal } = useRowWindow({ scroller, count: model.length, rowHeight, firstIndex });

  const tellLast = useEffectEvent((index: number) => props.onRowsInView?.(index));
  useEffect(() => tellLast(last), [last]);

  const pages = model.pagesBetween(first, last);
  const windows = useQueries({ queries: pages.map((page) => hitWindowQuery(binId, page)) });
  const failed = windows.find((window) => window.isError && window.data === undefined);

  const holdPlace = useAnchoredScroll(scroller, model, rowHeight);
  const { unseen, markSeen } = useUnseen(model, scroller, rowHeight);
  const handleScroll = () => {
    measure();
    holdPlace();
    if ((scroller.current?.scrollTop ?? 0) < rowHeight / 2) markSeen();
  };

  const move = useListMoves({
    model,
    selectedSeq,
    pageRows: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1),
    onSelect: (seq, isExtending) => {
      onSelect(seq, "keys");
      if (isExtending) selection.extend(seq, selectedSeq ?? seq);
    },
    onReveal: reveal,
  });
  const handleKey = useListKeys({
    onMove: move,
    onOpen,
    onToggle: () => {
      if (selectedSeq === null) return;
      selection.toggle(selectedSeq);
      // The place stays where it is, also when newer hits come.
      if (isFollowing) onSelect(selectedSeq, "keys");
    },
    selection,
  });
  const handleClick = (seq: number, event: MouseEvent) => {
    const how = howChosen(event, selection.seqs.size > 0);
    const baseline = how === "open" ? baselineAt(event.target) : null;
    if (baseline !== null) router.push(`/b/${binId}/diff/${baseline}..${seq}`);
    else if (how === "extend") selection.extend(seq, isFollowing ? seq : (selectedSeq ?? seq));
    else if (how === "toggle") selection.toggle(seq);
    else {
      selection.clear();
      onSelect(seq, "pointer");
    }
  };
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => ({
    index: first + offset,
    row: model.rowAt(first + offset),
  }));
  const isSelectedRendered = rows.some(({ row }) => row?.seq === selectedSeq);

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="listbox"
        aria-label="Hits, newest first"
        aria-multiselectable="true"
        aria-activedescendant={isSelectedRendered ? `hit-${selectedSeq}` : undefined}
        tabIndex={0}
        onScroll={handleScroll}
        onKeyDown={handleKey}
        onFocus={props.onNear}
        onPointerEnter={props.onNear}
        data-hit-list
        className="group min-h-0 flex-1 overflow-y-auto overscroll-contain outline-none [overflow-anchor:none]"
      >
        <div role="presentation" className="relative" style={{ height: `calc(var(--hit-row) * ${model.length})` }}>
          {rows.map(({ index, row }) =>
            row === null ? null : (
              <HitOption
                key={row.seq}
                row={row}
                index={index}
                count={model.length}
                isCurrent={row.seq === selectedSeq}
                isSelected={selection.seqs.size === 0 ? row.seq === selectedSeq : selection.seqs.has(row.seq)}
                isOneOfSeveral={selection.seqs.has(row.seq)}
                isPassive={isFollowing}
                isFresh={freshSeqs.has(row.seq)}
                onClick={handleClick}
                onLongPress={selection.toggle}
              />
            ),
          )}
        </div>
      </div>
      <UnseenPill count={unseen} onPress={() => scroller.current?.scrollTo({ top: 0 })} />
      <ListNotes onRetry={failed === undefined ? null : () => void failed.refetch()} isCut={model.isCut} />
    </div>
  );
}

/** The baseline whose comparison a press in a row asks for. */
function baselineAt(target: EventTarget): string | null {
  return (target instanceof Element ? target.closest("[data-drift]") : null)?.getAttribute("data-drift") ?? null;
}

/** A finger has no keys to hold: once several are selected, by a long press, a tap takes more in. */
function howChosen(event: MouseEvent, areSeveral: boolean): "extend" | "toggle" | "open" {
  if (event.shiftKey) return "extend";
  if (event.ctrlKey || event.metaKey) return "toggle";
  return isTouch(event) && areSeveral ? "toggle" : "open";
}
