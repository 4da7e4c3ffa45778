import { findUrlSecrets } from "@/lib/redact/find-url-secrets";

const VEIL = "••••••";
const MOST_KEPT = 2_000;
const LONGEST_KEPT = 1_024;
const BEYOND_BYTES = /[\u0100-\uffff]/;

// Rows are drawn again and again, and targets come again in other hits.
const kept = new Map<string, string>();

/** A target with a veil, which holds no part of them, in the place of its secrets; the same text where it has none. */
export function veilTarget(target: string): string {
  const known = kept.get(target);
  if (known !== undefined) return known;
  const veiled = veil(target);
  if (target.length > LONGEST_KEPT) return veiled;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(target, veiled);
  return veiled;
}

function veil(target: string): string {
  // What was captured is bytes: this was redacted, and made readable.
  if (BEYOND_BYTES.test(target)) return target;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of findUrlSecrets(target)) {
    parts.push(target.slice(done, start), VEIL);
    done = end;
  }
  return parts.join("") + target.slice(done);
}
