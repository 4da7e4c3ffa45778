import { createHash, type Hash, hash } from "node:crypto";
import type { ByteBudget } from "./byte-budget";
import type { WireBody } from "./wire-request";

/** How far beyond the limit a body is still read, counted and hashed. */
const READ_ON_FACTOR = 8;

/**
 * "more": go on reading. "enough": far over the limit, stop. "no-room": the process holds as much as it may.
 */
export type BodyStep = "more" | "enough" | "no-room";

/** A body as it streams in: the first bytes are kept, all are counted and hashed. */
export interface BodyCollector {
  add(chunk: Uint8Array): BodyStep;
  /** Bytes seen so far. */
  readonly size: number;
  readonly isOverLimit: boolean;
  /** The body; `isWhole` when its end was seen, or when what there is shall be hashed as if it were. */
  finish(isWhole: boolean): WireBody;
  /** Gives back what the body took from the budget. Call it once the hit is committed or refused. */
  release(): void;
}

const EMPTY = new Uint8Array(0);
const EMPTY_SHA256: Uint8Array = hash("sha256", EMPTY, "buffer");

/** Keeps at most `limit` bytes, reserving what it keeps from `budget` chunk by chunk, `overhead` bytes for the head. */
export function collectBody(limit: number, budget: ByteBudget, overhead: number): BodyCollector | null {
  if (!budget.reserve(overhead)) return null;
  let reserved = overhead;
  let size = 0;
  const kept: Uint8Array[] = [];
  let keptSize = 0;
  let running: Hash | null = null;

  function keep(chunk: Uint8Array): boolean {
    const part = chunk.length > limit - keptSize ? chunk.subarray(0, limit - keptSize) : chunk;
    if (part.length === 0) return true;
    if (!budget.reserve(part.length)) return false;
    reserved += part.length;
    kept.push(part);
    keptSize += part.length;
    return true;
  }

  return {
    add(chunk) {
      const isFirst = size === 0;
      if (!keep(chunk)) return "no-room";
      size += chunk.length;
      // Most bodies come in one chunk: these are hashed at once when they end, the others as they stream.
      if (!isFirst || size > limit) running = (running ?? startHash(isFirst ? [] : kept.slice(0, 1))).update(chunk);
      return size > limit * READ_ON_FACTOR ? "enough" : "more";
    },
    get size() {
      return size;
    },
    get isOverLimit() {
      return size > limit;
    },
    finish(isWhole) {
      const [first = EMPTY] = kept;
      const bytes = kept.length < 2 ? first : Buffer.concat(kept, keptSize);
      return { bytes, size, truncated: size > keptSize, sha256: isWhole ? digest(running, first) : null };
    },
    release() {
      budget.release(reserved);
      reserved = 0;
    },
  };
}

function startHash(before: readonly Uint8Array[]): Hash {
  const started = createHash("sha256");
  for (const chunk of before) started.update(chunk);
  return started;
}

function digest(running: Hash | null, only: Uint8Array): Uint8Array {
  if (running !== null) return running.digest();
  return only.length === 0 ? EMPTY_SHA256 : hash("sha256", only, "buffer");
}
