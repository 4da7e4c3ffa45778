import { LRUCache } from "lru-cache";

const WINDOW_MS = 60_000;
const MAX_BINS = 10_000;

/**
 * Thins out what is stored of denied requests to one a minute and bin, so that a flood of them cannot evict real hits.
 * Returns null for "only count it", else how many were counted since the last one that was stored.
 */
export function createDenialSampler(): (binId: string, nowMs: number) => number | null {
  const bins = new LRUCache<string, { until: number; counted: number }>({ max: MAX_BINS });
  return (binId, nowMs) => {
    const window = bins.get(binId);
    if (window !== undefined && nowMs < window.until) {
      window.counted++;
      return null;
    }
    bins.set(binId, { until: nowMs + WINDOW_MS, counted: 0 });
    return window?.counted ?? 0;
  };
}
