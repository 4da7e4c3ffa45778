import { LRUCache } from "lru-cache";

const WINDOW_MS = 60_000;
const MAX_BINS = 10_000;

/**
 * Thins out what is stored of denied requests to so many a minute and bin, so that a flood of them cannot evict real
 * hits. Returns null for "only count it", else how many were counted since the last one that was stored.
 */
export function createDenialSampler(most: number): (binId: string, nowMs: number) => number | null {
  const bins = new LRUCache<string, { until: number; stored: number; counted: number }>({ max: MAX_BINS });
  return (binId, nowMs) => {
    const window = bins.get(binId);
    if (window !== undefined && nowMs < window.until) {
      if (window.stored >= most) {
        window.counted++;
        return null;
      }
      window.stored++;
      return 0;
    }
    bins.set(binId, { until: nowMs + WINDOW_MS, stored: 1, counted: 0 });
    return window?.counted ?? 0;
  };
}
