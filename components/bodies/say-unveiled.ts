import type { BodyReading } from "./body-reading";
import { type BodyView, VIEW_NAMES } from "./body-view";

// They show what was sent, secrets and all; the others are made of values, which are veiled one by one.
const AS_SENT: ReadonlySet<BodyView> = new Set(["pretty", "csv", "preview", "text", "hex"]);

/**
 * What somebody asked to see without veils, by choosing that reading: "the body as text". Null where the reading veils, and
 * where the body shows without them before anybody asks.
 */
export function sayUnveiled(chosen: BodyReading | null, first: BodyView): string | null {
  if (chosen === null || !AS_SENT.has(chosen.view) || AS_SENT.has(first)) return null;
  return `the body as ${VIEW_NAMES[chosen.view].toLowerCase()}`;
}
