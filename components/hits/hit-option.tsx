"use client";
import { Check } from "lucide-react";
import type { MouseEvent } from "react";
import { HitRow } from "./hit-row";
import { HitRowSkeleton } from "./hit-row-skeleton";
import { isTouch } from "./is-touch";
import type { Row } from "./list-rows";

interface HitOptionProps {
  readonly row: Row;
  readonly index: number;
  readonly count: number;
  /** It is the hit that is looked at. */
  readonly isCurrent: boolean;
  /** It is looked at, or one of several that are selected; then only those count as selected. */
  readonly isSelected: boolean;
  readonly isOneOfSeveral: boolean;
  /** Current only because it is the newest: on a narrow screen, where no hit is open then, it does not show. */
  readonly isPassive: boolean;
  /** It just arrived. */
  readonly isFresh: boolean;
  readonly onClick: (seq: number, event: MouseEvent) => void;
  readonly onLongPress: (seq: number) => void;
}

const BASE =
  "absolute inset-x-0 flex h-(--hit-row) flex-col justify-center gap-px border-line/60 border-b px-3 outline-none [contain:layout_paint_size]";
const CURRENT =
  "shadow-[inset_2px_0_0_var(--color-accent)] group-focus-visible:outline-2 group-focus-visible:-outline-offset-2 group-focus-visible:outline-accent";
const PASSIVE = "max-md:bg-transparent max-md:shadow-none";

function optionStyle({ isSelected, isCurrent, isPassive, isFresh, isOneOfSeveral }: HitOptionProps): string {
  const background = isSelected ? "bg-accent-soft" : "hover:bg-hover";
  const passive = isCurrent && isPassive && !isOneOfSeveral ? PASSIVE : "";
  return `${BASE} ${background} ${isCurrent ? CURRENT : ""} ${passive} ${isFresh ? "animate-arrive" : ""}`;
}

/** One place in the list. Its position is a multiple of the row's height, so it is right before any script ran. */
export function HitOption(props: HitOptionProps) {
  const { row, index, count, isCurrent, isSelected, isOneOfSeveral, onClick, onLongPress } = props;
  const { seq, hit } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself takes the keys
    <div
      id={`hit-${seq}`}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-current={isCurrent}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-busy={hit === null}
      // With Shift the browser would select the text between.
      onMouseDown={(event) => (event.shiftKey ? event.preventDefault() : undefined)}
      onClick={(event) => (hit === null ? undefined : onClick(seq, event))}
      onContextMenu={(event) => {
        if (hit === null || !isTouch(event)) return;
        event.preventDefault();
        onLongPress(seq);
      }}
      className={optionStyle(props)}
      style={{ top: `calc(var(--hit-row) * ${index})` }}
    >
      {isOneOfSeveral ? (
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className="-translate-y-1/2 absolute top-1/2 left-0.5 size-2.5 text-accent-ink"
        />
      ) : null}
      {hit === null ? <HitRowSkeleton /> : <HitRow hit={hit} />}
    </div>
  );
}
