const LEEWAY_SHARE = 0.25;
const LEEWAY_MS = 3_000;

/** A gap beside the documented one; senders add some jitter, so a quarter more or less, or 3 s, is no difference. */
export function judgeGap(gapMs: number, documentedMs: number): "same" | "sooner" | "later" {
  const leeway = Math.max(LEEWAY_MS, documentedMs * LEEWAY_SHARE);
  if (Math.abs(gapMs - documentedMs) <= leeway) return "same";
  return gapMs < documentedMs ? "sooner" : "later";
}
