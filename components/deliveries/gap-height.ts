const LEAST = 20;
const MOST = 72;
const A_DAY_MS = 86_400_000;

/** How tall a gap is drawn, in pixels: by its logarithm, because senders wait longer each time. */
export function gapHeight(gapMs: number): number {
  const share = Math.log1p(Math.max(0, gapMs) / 1000) / Math.log1p(A_DAY_MS / 1000);
  return Math.round(LEAST + (MOST - LEAST) * Math.min(1, share));
}
