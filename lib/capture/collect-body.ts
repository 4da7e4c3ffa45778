import { createHash, type Hash, hash } from "node:crypto";
import type { ByteBudget } from "./byte-budget";
import type { WireBody } from "./wire-request";

/** How far beyond the limit a body is still read, counted and hashed. */
const READ_ON_FACTOR = 8;

// A chunk shorter than this is copied into a block together with its neighbours: held alone, it would cost some hundred
// bytes beside its own, and a body may come in chunks of one byte.
const SMALL_CHUNK = 4 * 1024;
const BLOCK = 16 * 1024;

// From here on a body counts as long.
const LONG_BODY = 64 * 1024;

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
  /** Forgets the bytes and gives back what they took. Call it once the hit is committed or refused. */
  dropBytes(): void;
  /** Gives back the head's share too. Call it once the answer is on its way: until then the request is held in memory. */
  release(): void;
}

const NO_BLOCK = Buffer.alloc(0);
const EMPTY = new Uint8Array(0);
const EMPTY_SHA256: Uint8Array = hash("sha256", EMPTY, "buffer");

/** Keeps at most `limit` bytes, reserving what it keeps from `budget` chunk by chunk, `overhead` bytes for the head. */
export function collectBody(limit: number, budget: ByteBudget, overhead: number): BodyCollector | null {
  if (!budget.reserve(overhead)) return null;
  let reserved = overhead;
  let size = 0;
  // The first chunk alone, then long chunks and blocks.
  let kept: Uint8Array[] = [];
  let keptSize = 0;
  let block: Buffer = NO_BLOCK;
  let blockUsed = 0;
  let running: Hash | null = null;

  function reserve(bytes: number): boolean {
    const isLong = keptSize + bytes > LONG_BODY;
    if (!(isLong ? budget.reserveLong(bytes) : budget.reserve(bytes))) return false;
    reserved += bytes;
    return true;
  }

  function keep(chunk: Uint8Array): boolean {
    const part = chunk.length > limit - keptSize ? chunk.subarray(0, limit - keptSize) : chunk;
    if (part.length === 0) return true;
    const isKept = keptSize === 0 || part.length >= SMALL_CHUNK ? keepAlone(part) : keepInBlock(part);
    if (isKept) keptSize += part.length;
    return isKept;
  }

  function keepAlone(part: Uint8Array): boolean {
    if (!reserve(part.length)) return false;
    closeBlock();
    kept.push(part);
    return true;
  }

  function keepInBlock(part: Uint8Array): boolean {
    if (part.length > block.length - blockUsed) {
      const length = Math.min(BLOCK, limit - keptSize);
      if (!reserve(length)) return false;
      closeBlock();
      block = Buffer.allocUnsafeSlow(length);
    }
    block.set(part, blockUsed);
    blockUsed += part.length;
    return true;
  }

  function closeBlock(): void {
    if (blockUsed > 0) kept.push(block.subarray(0, blockUsed));
    block = NO_BLOCK;
    blockUsed = 0;
  }

  function forgetBytes(stillReserved: number): void {
    kept = [];
    block = NO_BLOCK;
    budget.release(reserved - stillReserved);
    reserved = stillReserved;
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
      closeBlock();
      const [first = EMPTY] = kept;
      const bytes = kept.length < 2 ? first : Buffer.concat(kept, keptSize);
      return { bytes, size, truncated: size > keptSize, sha256: isWhole ? digest(running, first) : null };
    },
    dropBytes: () => forgetBytes(Math.min(overhead, reserved)),
    release: () => forgetBytes(0),
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
