import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "@/lib/database";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { SearchNeeds } from "@/lib/query/compile-search";
import { type Chunk, readChunk } from "./read-chunk";
import type { HitSearch } from "./read-search";
import { toSearchableHit } from "./to-searchable-hit";

const FIRST_COUNT = 128;
const LEAST_COUNT = 32;
const MOST_COUNT: Readonly<Record<SearchNeeds, number>> = { facts: 16_384, headers: 8_192, body: 8_192 };
/** More rows than that are no fewer for being read at once. */
const DENSE_ROWS = 1_024;

/** A chunk should take about this long, most of it in the database. */
const CHUNK_MS = 60;
/** So long may others wait for the process. */
const TURN_MS = 30;
const LEAST_JUDGED = 16;
/** Then even fewer are enough. */
const MOST_MS = 1_000;

export interface ScanPlace {
  readonly binId: string;
  /** Seqs, both included. */
  readonly from: number;
  readonly to: number;
  readonly order: "asc" | "desc";
}

export interface ScanStep {
  /** The matches of this step, in order. */
  readonly hits: readonly HitSummary[];
  /** Every hit from the start up to this seq, in order, is decided. */
  readonly scannedTo: number;
  readonly isLast: boolean;
}

/**
 * Holds the hits between two seqs against a search, step by step; whoever consumes it decides when it is enough. The
 * steps grow while they are quick. Memory holds one step: some megabytes, or the largest body.
 */
export async function* scanHits(db: Database, place: ScanPlace, search: HitSearch): AsyncGenerator<ScanStep> {
  let count = FIRST_COUNT;
  let { from, to } = place;
  while (from <= to) {
    const started = performance.now();
    const chunk = await readChunk(db, { ...place, from, to, count }, search);
    const step = await judgeChunk(chunk, search);
    yield step;
    if (step.isLast) return;
    if (place.order === "desc") to = step.scannedTo - 1;
    else from = step.scannedTo + 1;
    const took = performance.now() - started;
    const isDense = chunk.rows.length > DENSE_ROWS;
    if (took > CHUNK_MS) count = Math.max(LEAST_COUNT, Math.floor(count / 2));
    else if (took < CHUNK_MS / 2 && !isDense) count = Math.min(MOST_COUNT[search.needs], count * 2);
  }
  yield { hits: [], scannedTo: place.order === "desc" ? place.from - 1 : place.to, isLast: true };
}

/**
 * Judges rows until they or the time are over, some at least. Lets others have a turn whenever it took long: hostile
 * bodies and patterns can make one row take tenths of a second.
 */
async function judgeChunk(chunk: Chunk, search: HitSearch): Promise<ScanStep> {
  const hits: HitSummary[] = [];
  const started = performance.now();
  for (const [index, row] of chunk.rows.entries()) {
    const { summary, hit } = await toSearchableHit(row);
    if (search.matches(hit)) hits.push(summary);
    const took = performance.now() - started;
    if (took < TURN_MS) continue;
    await nextTurn();
    const isEnough = index + 1 >= LEAST_JUDGED || took > MOST_MS;
    if (isEnough && index < chunk.rows.length - 1) return { hits, scannedTo: row.seq, isLast: false };
  }
  return { hits, scannedTo: chunk.end, isLast: chunk.isLast };
}
