import type { BuiltNode } from "./built-node";
import { formatEpoch } from "./format-value";

// Writing a big integer in decimals takes more than linear time.
const MAX_BIGNUM_BYTES = 1024;
// Of either sign; beyond the years that dates have.
const MAX_SECONDS = 1e13;

/** Gives a tag its value where one can be told: the time behind tag 1, the integer behind tags 2 and 3, a UUID. */
export function describeCborTag(node: BuiltNode, tag: bigint): void {
  const content = node.child(0);
  if (content === undefined) return;
  if (tag === 1n && content.kind === "number") node.value = readTime(Number(content.value));
  const isBignum = (tag === 2n || tag === 3n) && content.kind === "bytes";
  if (isBignum && content.end - content.start <= MAX_BIGNUM_BYTES) {
    node.value = readBignum(content.plain ?? "", tag === 3n);
  }
  if (tag === 37n && content.kind === "bytes" && content.end - content.start === 17 && content.childCount === 0) {
    node.value = (content.plain ?? "").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }
}

function readTime(seconds: number): string | null {
  if (!(Math.abs(seconds) <= MAX_SECONDS)) return null;
  const whole = Math.floor(seconds);
  const micros = Math.round((seconds - whole) * 1e6);
  return micros === 1e6 ? formatEpoch(BigInt(whole + 1), 0) : formatEpoch(BigInt(whole), micros * 1000);
}

function readBignum(hex: string, isNegative: boolean): string {
  const value = BigInt(`0x${hex === "" ? "0" : hex}`);
  return String(isNegative ? -1n - value : value);
}
