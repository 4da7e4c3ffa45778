import type { Layer } from "./layers";

/** "12 hits: 10 answered 2xx or 3xx, 2 refused"; what is none is left out. `counts` are those of the layers. */
export function describeCounts(counts: readonly number[], layers: readonly Pick<Layer, "label">[]): string {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const hits = `${all.toLocaleString()} ${all === 1 ? "hit" : "hits"}`;
  const seen = layers.flatMap(({ label }, at) => ((counts[at] ?? 0) > 0 ? [{ label, count: counts[at] ?? 0 }] : []));
  const [only] = seen;
  if (only === undefined) return hits;
  if (seen.length === 1) return `${hits}, ${only.label}`;
  return `${hits}: ${seen.map(({ label, count }) => `${count.toLocaleString()} ${label}`).join(", ")}`;
}
