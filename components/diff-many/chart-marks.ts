import type { CollectedDto } from "@/lib/comparisons/many-schema";

const MAX_LANES = 6;
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

export interface Mark {
  readonly seq: number;
  /** 0 to 1 from left to right, and from the bottom to the top; the middle of its place. */
  readonly x: number;
  readonly y: number;
}

export type ChartMarks =
  | { readonly kind: "numbers"; readonly least: number; readonly most: number; readonly marks: readonly Mark[] }
  | { readonly kind: "lanes"; readonly lanes: readonly string[]; readonly marks: readonly Mark[] };

/**
 * Where the values stand in a chart of hits from left to right: numbers by their size, other values in lanes, the most
 * frequent on top, then "other values" and "nothing there" where there are some.
 */
export function placeMarks({ rows, values, distinct, missing }: CollectedDto): ChartMarks {
  const texts = rows.flatMap((row) => row.texts);
  const at = (index: number): number => (index + 0.5) / rows.length;
  if (texts.length > 0 && texts.every((text) => NUMBER.test(text))) {
    const numbers = texts.map(Number);
    const least = Math.min(...numbers);
    const most = Math.max(...numbers);
    const scale = (value: number): number => (most === least ? 0.5 : (value - least) / (most - least));
    const marks = rows.flatMap(({ seq, texts: own }, index) =>
      own.map((text) => ({ seq, x: at(index), y: scale(Number(text)) })),
    );
    return { kind: "numbers", least, most, marks };
  }
  const named = values.slice(0, distinct > MAX_LANES ? MAX_LANES - 1 : MAX_LANES).map(({ text }) => text);
  const lanes = [
    ...named,
    ...(distinct > named.length ? ["other values"] : []),
    ...(missing > 0 ? ["nothing there"] : []),
  ];
  const laneOf = (text: string): number => {
    const lane = named.indexOf(text);
    return lane === -1 ? named.length : lane;
  };
  const toMark = (seq: number, index: number, lane: number): Mark => ({
    seq,
    x: at(index),
    y: 1 - (lane + 0.5) / lanes.length,
  });
  const marks = rows.flatMap(({ seq, texts: own }, index) =>
    own.length === 0
      ? [toMark(seq, index, lanes.length - 1)]
      : [...new Set(own.map(laneOf))].map((lane) => toMark(seq, index, lane)),
  );
  return { kind: "lanes", lanes, marks };
}
