import type { JsonType } from "@/lib/diff/json/type-of-json";

/** One path over many hits. */
export interface CollectedValues {
  /** In the order of the hits; `texts` is empty where a hit has nothing there. JSON text, cut after 1000 characters. */
  readonly rows: ReadonlyArray<{ readonly seq: number; readonly texts: readonly string[] }>;
  /** The different values, the most frequent first. */
  readonly values: ReadonlyArray<{
    readonly text: string;
    readonly type: JsonType;
    readonly count: number;
    readonly firstSeq: number;
    readonly lastSeq: number;
  }>;
  /** How many hits have nothing there. */
  readonly missing: number;
}

interface FoundRow {
  readonly seq: number;
  readonly found: ReadonlyArray<{ readonly text: string; readonly type: JsonType }>;
}

/** Counts what was found in each hit, in their order. */
export function tallyValues(hits: readonly FoundRow[]): CollectedValues {
  const values = new Map<string, { text: string; type: JsonType; count: number; firstSeq: number; lastSeq: number }>();
  for (const { seq, found } of hits) {
    for (const { text, type } of found) {
      const known = values.get(text);
      if (known === undefined) values.set(text, { text, type, count: 1, firstSeq: seq, lastSeq: seq });
      else {
        known.count += 1;
        known.lastSeq = seq;
      }
    }
  }
  const sorted = [...values.values()].sort(
    (first, second) => second.count - first.count || first.firstSeq - second.firstSeq,
  );
  const rows = hits.map(({ seq, found }) => ({ seq, texts: found.map(({ text }) => text) }));
  return { rows, values: sorted, missing: rows.filter(({ texts }) => texts.length === 0).length };
}
