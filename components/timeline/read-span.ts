import { isTimeBound, listParts, type TimeBound } from "./list-parts";
import type { TimeSpan } from "./time-span";

const ALWAYS: TimeSpan = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The span that a search confines its hits to; null where it does not. Bounds that count from now move, and are left out. */
export function readSpan(text: string): TimeSpan | null {
  const bounds = listParts(text).filter(isTimeBound).map(toSpan);
  const from = Math.max(...bounds.map((bound) => bound.from));
  const to = Math.min(...bounds.map((bound) => bound.to));
  if (from >= to || (from === ALWAYS.from && to === ALWAYS.to)) return null;
  return { from, to };
}

function toSpan({ test: { comparator, value } }: TimeBound): TimeSpan {
  if ("ago" in value) return ALWAYS;
  const [start, end] = [value.least / 1000, (value.most + 1) / 1000];
  switch (comparator) {
    case "=":
      return { from: start, to: end };
    case ">":
      return { ...ALWAYS, from: end };
    case ">=":
      return { ...ALWAYS, from: start };
    case "<":
      return { ...ALWAYS, to: start };
    case "<=":
      return { ...ALWAYS, to: end };
  }
}
