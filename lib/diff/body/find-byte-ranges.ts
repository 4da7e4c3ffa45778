import { matchSequence } from "@/lib/diff/sequence/match-sequence";
import type { RangePair } from "@/lib/diff/sequence/range-pair";

/** Equal bytes between two differences that are too few to part them. */
const LEAST_EQUAL = 4;
const MAX_MATCHED = 64 * 1024;

/**
 * The ranges of bytes that differ, in order. Of bodies of one length byte by byte; else what lies between the equal
 * beginnings and ends is matched, up to 64 KiB, or is one range.
 */
export function findByteRanges(left: Uint8Array, right: Uint8Array): { ranges: RangePair[]; isCoarse: boolean } {
  const range = trim(left, right);
  if (range.leftStart === range.leftEnd && range.rightStart === range.rightEnd) return { ranges: [], isCoarse: false };
  if (left.length === right.length) return { ranges: joinNear(compareInPlace(left, right, range)), isCoarse: false };
  const first = left.subarray(range.leftStart, range.leftEnd);
  const second = right.subarray(range.rightStart, range.rightEnd);
  if (first.length === 0 || second.length === 0) return { ranges: [range], isCoarse: false };
  if (first.length + second.length > MAX_MATCHED) return { ranges: [range], isCoarse: true };
  const { partners, isCoarse } = matchSequence(first, second, left.length > right.length);
  return { ranges: joinNear(listBlocks(partners, range)), isCoarse };
}

function trim(left: Uint8Array, right: Uint8Array): RangePair {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let back = 0;
  while (back < most - start && left[left.length - 1 - back] === right[right.length - 1 - back]) back += 1;
  return { leftStart: start, leftEnd: left.length - back, rightStart: start, rightEnd: right.length - back };
}

function compareInPlace(left: Uint8Array, right: Uint8Array, { leftStart, leftEnd }: RangePair): RangePair[] {
  const ranges: RangePair[] = [];
  for (let at = leftStart; at < leftEnd; at += 1) {
    if (left[at] === right[at]) continue;
    const start = at;
    while (at < leftEnd && left[at] !== right[at]) at += 1;
    ranges.push({ leftStart: start, leftEnd: at, rightStart: start, rightEnd: at });
  }
  return ranges;
}

function listBlocks(partners: Int32Array, range: RangePair): RangePair[] {
  const blocks: RangePair[] = [];
  let { leftStart, rightStart } = range;
  const close = (leftEnd: number, rightEnd: number): void => {
    if (leftEnd > leftStart || rightEnd > rightStart) blocks.push({ leftStart, leftEnd, rightStart, rightEnd });
    leftStart = leftEnd + 1;
    rightStart = rightEnd + 1;
  };
  for (const [place, partner] of partners.entries()) {
    if (partner >= 0) close(range.leftStart + place, range.rightStart + partner);
  }
  close(range.leftEnd, range.rightEnd);
  return blocks;
}

function joinNear(ranges: readonly RangePair[]): RangePair[] {
  const joined: RangePair[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && range.leftStart - last.leftEnd < LEAST_EQUAL) {
      joined[joined.length - 1] = { ...last, leftEnd: range.leftEnd, rightEnd: range.rightEnd };
    } else {
      joined.push(range);
    }
  }
  return joined;
}
