import type { MessageDiff } from "@/lib/diff/diff-schema";
import { type DiffInput, diffStored } from "./diff-stored";
import type { ReadHits } from "./read-hits";

export interface DiffHitsInput extends Pick<DiffInput, "settings" | "learned"> {
  readonly binId: string;
  /** Seqs. */
  readonly left: number;
  readonly right: number;
}

/** One of the two is not there any more. */
export interface MissingHit {
  readonly missing: number;
}

/** Compares two stored hits of a bin as `diffStored` does. */
export async function diffHits(
  { binId, left, right, ...rules }: DiffHitsInput,
  readHits: ReadHits,
): Promise<MessageDiff | MissingHit> {
  const [first] = await readHits(binId, [left]);
  if (first === undefined) return { missing: left };
  const [second] = left === right ? [first] : await readHits(binId, [right]);
  if (second === undefined) return { missing: right };
  return await diffStored({ left: withoutSeq(first), right: withoutSeq(second), ...rules });
}

function withoutSeq({ seq: _, ...message }: Awaited<ReturnType<ReadHits>>[number]) {
  return message;
}
