import type { HitSummary } from "@/lib/hits/hit-schema";
import { readableUrl } from "@/lib/redact/token/readable-tokens";

/** A hit as a row that is only read: its tokens are written as those in bodies. */
export function toReadableRow(hit: HitSummary): HitSummary {
  return { ...hit, target: readableUrl(hit.target), path: readableUrl(hit.path) };
}
