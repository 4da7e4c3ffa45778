import { LRUCache } from "lru-cache";
import { findAlike } from "@/lib/comparisons/find-alike";
import type { LearnedNoiseDto } from "@/lib/comparisons/noise-schema";
import { takeBytes } from "@/lib/comparisons/take-bytes";
import { type EventFacts, eventName } from "@/lib/diff/event-name";
import { MOST_MESSAGES } from "@/lib/diff/many/learn-noise";
import type { Runtime } from "@/lib/runtime";

// A long body is mostly its own: what varies shows in the others.
const BODIES = { most: 8 * 1024 * 1024, each: 512 * 1024 };
/** So long new hits change nothing about what was learned from enough of them. */
const FRESH_MS = 30_000;
const ENOUGH_PAIRS = 20;
const MAX_EVENTS = 500;

interface Known {
  readonly noise: LearnedNoiseDto;
  readonly lastSeq: number;
  readonly at: number;
}

const known = new LRUCache<string, Known>({ max: MAX_EVENTS });

interface EventInput {
  readonly binId: string;
  /** The bin's newest seq. */
  readonly lastSeq: number;
  readonly event: EventFacts;
}

/**
 * What differs between nearly all recent hits of an event: learned from the newest 50 among the bin's newest 2,000 (8 MB of
 * bodies at most, those over 512 kB left out) when it is asked for, and remembered until there are new hits; half a minute
 * longer when it rests on many. Rejects as the comparer does.
 */
export async function learnEventNoise(
  { db, comparer }: Pick<Runtime, "db" | "comparer">,
  { binId, lastSeq, event }: EventInput,
): Promise<LearnedNoiseDto> {
  const name = eventName(event);
  const key = `${binId} ${name}`;
  const before = known.get(key);
  const now = performance.now();
  if (before !== undefined && isFresh(before, lastSeq, now)) return before.noise;
  const learned = await comparer.run("learn", async () => {
    const found = await findAlike(db, { binId, event, most: MOST_MESSAGES });
    return { binId, seqs: takeBytes(found, BODIES) };
  });
  const noise = { event: name, headers: learned.headers, paths: learned.paths, pairs: learned.pairs };
  known.set(key, { noise, lastSeq, at: now });
  return noise;
}

function isFresh({ noise, lastSeq, at }: Known, newestSeq: number, now: number): boolean {
  return lastSeq === newestSeq || (noise.pairs >= ENOUGH_PAIRS && now - at < FRESH_MS);
}
