"use client";
import type { ViewRow, ViewSection } from "@/components/diff/rows/view-row";
import { LazyBlocks } from "@/components/ui/lazy-blocks";
import { BytesLine } from "./bytes-line";
import { FoldLine } from "./fold-line";
import { PairLine } from "./pair-line";

interface SectionViewProps {
  readonly section: ViewSection;
  readonly isSplit: boolean;
  /** The change that is looked at. */
  readonly current: number | null;
  /** Set when it has to come into view. */
  readonly revealed: { readonly row: number } | null;
  readonly isNoise: (change: number) => boolean;
}

const ROW = 20;

/** A part of the two messages, row by row. */
export function SectionView({ section, isSplit, current, revealed, isNoise }: SectionViewProps) {
  const { id, title, rows } = section;
  return (
    <section aria-labelledby={`diff-${id}`}>
      <h2
        id={`diff-${id}`}
        className="sticky top-0 z-10 border-line border-y bg-pane px-3.5 py-1 font-semibold text-ink text-xs"
      >
        {title}
      </h2>
      <LazyBlocks
        count={rows.length}
        rowHeight={ROW}
        revealed={revealed}
        render={(from, to) =>
          rows.slice(from, to).map((row, at) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its identity
              key={from + at}
              data-row={from + at}
              aria-current={isAt(row, current) ? "true" : undefined}
              className={`scroll-my-24 ${isAt(row, current) ? "relative outline-2 outline-accent -outline-offset-2" : ""}`}
            >
              <Row row={row} isSplit={isSplit} isNoise={isNoise} />
            </div>
          ))
        }
      />
    </section>
  );
}

function isAt(row: ViewRow, current: number | null): boolean {
  return current !== null && (row.kind === "pair" || row.kind === "bytes") && row.changes.includes(current);
}

interface RowProps extends Pick<SectionViewProps, "isSplit" | "isNoise"> {
  readonly row: ViewRow;
}

function Row({ row, isSplit, isNoise }: RowProps) {
  switch (row.kind) {
    case "pair":
      return <PairLine row={row} isSplit={isSplit} isNoise={row.changes.length > 0 && row.changes.every(isNoise)} />;
    case "bytes":
      return <BytesLine row={row} isSplit={isSplit} />;
    case "fold":
      return <FoldLine fold={row} isSplit={isSplit} />;
    case "note":
      return <p className="border-line border-y bg-app px-3.5 py-1 text-faint text-xs">{row.text}</p>;
  }
}
