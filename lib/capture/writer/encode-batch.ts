import { FIELD_SEPARATOR as FIELD, LINE_SEPARATOR } from "./capture-statement";
import type { PendingHit } from "./pending-hit";

/** The three parameters of the capture statement, and each hit's place in it. */
export interface EncodedBatch {
  readonly bins: string;
  readonly hits: string;
  readonly bodies: Buffer;
  /** By hit: the index of its bin and its number among that bin's hits, from 1. */
  readonly places: ReadonlyArray<{ readonly bin: number; readonly number: number }>;
}

interface BinShare {
  readonly b: number;
  readonly id: string;
  hits: number;
  bytes: number;
  at: number;
}

/** Puts hits together in the order given: that is the order of their seqs. */
export function encodeBatch(batch: readonly PendingHit[]): EncodedBatch {
  const bins = new Map<string, BinShare>();
  const places: { bin: number; number: number }[] = [];
  const parts: Uint8Array[] = [];
  let hits = "";
  let offset = 1;
  for (const { draft, columns } of batch) {
    const bin = shareOf(bins, draft.binId);
    const { bytes, sha256 } = draft.request.body;
    const { length } = bytes;
    bin.hits++;
    bin.bytes += length;
    bin.at = Math.max(bin.at, draft.request.receivedAtMicros);
    places.push({ bin: bin.b, number: bin.hits });
    if (hits !== "") hits += LINE_SEPARATOR;
    hits += `${bin.b}${FIELD}${bin.hits}${FIELD}${offset}${FIELD}${length}${FIELD}${sha256 !== null}${FIELD}${columns}`;
    parts.push(bytes);
    offset += length;
    if (sha256 !== null) {
      parts.push(sha256);
      offset += sha256.length;
    }
  }
  return {
    bins: JSON.stringify([...bins.values()]),
    hits,
    bodies: Buffer.concat(parts, offset - 1),
    places,
  };
}

function shareOf(bins: Map<string, BinShare>, id: string): BinShare {
  const known = bins.get(id);
  if (known !== undefined) return known;
  const bin: BinShare = { b: bins.size, id, hits: 0, bytes: 0, at: 0 };
  bins.set(id, bin);
  return bin;
}
