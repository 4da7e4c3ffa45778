import { harEntry } from "./har-entry";
import type { HarHit } from "./har-hit";
import { HAR_END, HAR_START } from "./har-log";

/** Hits as one HAR 1.2 document, its entries in the order given. */
export function formatHar(hits: readonly HarHit[]): string {
  return `${HAR_START}${hits.map((hit) => JSON.stringify(harEntry(hit))).join(",")}${HAR_END}`;
}
