/** A duration for people: "< 0.1 ms", "0.4 ms", "12 ms", "1.5 s". */
export function formatDuration(ms: number): string {
  if (ms < 0.1) return "< 0.1 ms";
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return `${(ms / 1000).toFixed(1)} s`;
}
