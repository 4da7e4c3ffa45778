import type { TimelineCounts } from "@/lib/hits/timeline-schema";
import { LAYERS } from "./layers";

/** "12 hits: 10 answered 2xx or 3xx, 2 refused"; what is none is left out. */
export function describeCounts(counts: TimelineCounts): string {
  const all = LAYERS.reduce((sum, { kind }) => sum + counts[kind], 0);
  const hits = `${all.toLocaleString()} ${all === 1 ? "hit" : "hits"}`;
  const seen = LAYERS.filter(({ kind }) => counts[kind] > 0);
  const [only] = seen;
  if (only === undefined) return hits;
  if (seen.length === 1) return `${hits}, ${only.label}`;
  return `${hits}: ${seen.map(({ kind, label }) => `${counts[kind].toLocaleString()} ${label}`).join(", ")}`;
}
