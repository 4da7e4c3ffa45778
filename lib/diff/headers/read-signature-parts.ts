import type { NamedValue } from "@/lib/diff/list/named-value";
import { splitOutsideQuotes } from "./split-outside-quotes";
import { splitPair } from "./split-pair";

const PAIR = /^[A-Za-z][\w-]{0,40}\s*=/;
// Standard Webhooks: signatures with their version, separated by spaces.
const VERSIONED = /^(v\d+a?),(\S+)$/;

/** The parts of a signature field, like `t=…,v1=…`, `ts=…;h1=…`, `sha256=…` or `v1,… v1,…`; null for any other form. */
export function readSignatureParts(value: string): NamedValue[] | null {
  const versions = value
    .trim()
    .split(/\s+/)
    .map((piece) => VERSIONED.exec(piece));
  if (versions.every((version) => version !== null)) {
    return versions.map(([, name = "", signature = ""]) => ({ name, value: signature }));
  }
  const pieces = splitOutsideQuotes(value, ",;");
  return pieces.length > 0 && pieces.every((piece) => PAIR.test(piece)) ? pieces.map(splitPair) : null;
}
