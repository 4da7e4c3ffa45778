import type { ByteHunk, Change } from "@/lib/diff/diff-schema";
import type { RangePair } from "@/lib/diff/sequence/range-pair";
import { writeHex } from "@/lib/http/tree/format-value";
import { type BodyResult, bodyResult, MAX_CHANGES } from "./body-result";
import { findByteRanges } from "./find-byte-ranges";

const SHOWN_BYTES = 64;
const HUNK_BYTES = 256;
const MAX_HUNKS = 500;

/** Two bodies as bytes: where they begin to differ, and the ranges that do. Offsets count from 0. */
export function diffBinaryBody(left: Uint8Array, right: Uint8Array, notes: readonly string[] = []): BodyResult {
  const { ranges, isCoarse } = findByteRanges(left, right);
  const [first] = ranges;
  const listed = ranges.slice(0, MAX_CHANGES);
  return bodyResult("binary", {
    changes: listed.map((range) => toChange(left, right, range)),
    hunks: listed.slice(0, MAX_HUNKS).map((range) => toHunk(left, right, range)),
    isCoarse,
    notes: [
      ...notes,
      ...(first === undefined ? [] : [describeFirst(left, right, first)]),
      ...(isCoarse ? ["What lies between the equal beginnings and ends was not compared byte by byte."] : []),
    ],
    more: ranges.length - listed.length,
  });
}

function describeFirst(left: Uint8Array, right: Uint8Array, first: RangePair): string {
  const sizes =
    left.length === right.length ? `both are ${left.length} bytes` : `${left.length} and ${right.length} bytes`;
  return `The first difference is at byte ${first.leftStart}; ${sizes} long.`;
}

function toChange(left: Uint8Array, right: Uint8Array, range: RangePair): Change {
  const isAdded = range.leftStart === range.leftEnd;
  const isRemoved = range.rightStart === range.rightEnd;
  const leftPath = nameBytes(range.leftStart, range.leftEnd);
  const path = isRemoved ? leftPath : nameBytes(range.rightStart, range.rightEnd);
  return {
    path,
    op: isAdded ? "added" : isRemoved ? "removed" : "changed",
    ...(isAdded || isRemoved || leftPath === path ? {} : { from: leftPath }),
    ...(isAdded ? {} : { left: hex(left, range.leftStart, range.leftEnd) }),
    ...(isRemoved ? {} : { right: hex(right, range.rightStart, range.rightEnd) }),
  };
}

function nameBytes(start: number, end: number): string {
  return end - start === 1 ? `byte ${start}` : `bytes ${start}–${end - 1}`;
}

function hex(bytes: Uint8Array, start: number, end: number): string {
  const text = writeHex(bytes.subarray(start, Math.min(end, start + SHOWN_BYTES)));
  return `${text.replace(/..(?=.)/g, "$& ")}${end - start > SHOWN_BYTES ? " …" : ""}`;
}

function toHunk(left: Uint8Array, right: Uint8Array, range: RangePair): ByteHunk {
  return {
    kind: "bytes",
    ...range,
    leftHex: writeHex(left.subarray(range.leftStart, Math.min(range.leftEnd, range.leftStart + HUNK_BYTES))),
    rightHex: writeHex(right.subarray(range.rightStart, Math.min(range.rightEnd, range.rightStart + HUNK_BYTES))),
  };
}
