"use client";
import { tv } from "tailwind-variants/lite";
import { HitRow } from "./hit-row";
import { HitRowSkeleton } from "./hit-row-skeleton";
import type { Row } from "./list-rows";

interface HitOptionProps {
  readonly row: Row;
  readonly index: number;
  readonly count: number;
  readonly isSelected: boolean;
  /** Selected only because it is the newest: on a narrow screen, where no hit is open then, it does not show. */
  readonly isPassive: boolean;
  /** It just arrived. */
  readonly isFresh: boolean;
  readonly onSelect: (seq: number) => void;
}

const optionStyle = tv({
  base: "absolute inset-x-0 flex h-(--hit-row) flex-col justify-center gap-px border-line/60 border-b px-3 outline-none [contain:layout_paint_size]",
  variants: {
    isSelected: {
      true: [
        "bg-accent-soft shadow-[inset_2px_0_0_var(--color-accent)]",
        "group-focus-visible:outline-2 group-focus-visible:-outline-offset-2 group-focus-visible:outline-accent",
      ],
      false: "hover:bg-hover",
    },
    isPassive: { true: "max-md:bg-transparent max-md:shadow-none" },
    isFresh: { true: "animate-arrive" },
  },
});

/** One place in the list. Its position is a multiple of the row's height, so it is right before any script ran. */
export function HitOption({ row, index, count, isSelected, isPassive, isFresh, onSelect }: HitOptionProps) {
  const { seq, hit } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself takes the keys
    <div
      id={`hit-${seq}`}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-busy={hit === null}
      onClick={() => (hit === null ? undefined : onSelect(seq))}
      className={optionStyle({ isSelected, isPassive: isSelected && isPassive, isFresh })}
      style={{ top: `calc(var(--hit-row) * ${index})` }}
    >
      {hit === null ? <HitRowSkeleton /> : <HitRow hit={hit} />}
    </div>
  );
}
