const HOUR_MS = 3_600_000;

/** How far back the strip can look, the shortest first; each is a whole number of columns. */
export const SPANS = [
  { ms: HOUR_MS, label: "Last hour", short: "1 h", tickMs: 10 * 60_000, columnMs: 30_000 },
  { ms: 24 * HOUR_MS, label: "Last 24 hours", short: "24 h", tickMs: 4 * HOUR_MS, columnMs: 10 * 60_000 },
  { ms: 7 * 24 * HOUR_MS, label: "Last 7 days", short: "7 d", tickMs: 24 * HOUR_MS, columnMs: HOUR_MS },
  { ms: 30 * 24 * HOUR_MS, label: "Last 30 days", short: "30 d", tickMs: 5 * 24 * HOUR_MS, columnMs: 6 * HOUR_MS },
] as const;

export type Span = (typeof SPANS)[number];

/** The stretch of that length whose last column holds the time given; columns begin at round times. */
export function alignSpan({ ms, columnMs }: Span, newest: number): { readonly from: number; readonly to: number } {
  const to = (Math.floor(newest / columnMs) + 1) * columnMs;
  return { from: to - ms, to };
}

/** The shortest span that holds the newest hit: a strip that opens empty says nothing. */
export function chooseSpan(lastHitAt: string | null, now: number): Span {
  const age = lastHitAt === null ? 0 : now - Date.parse(lastHitAt);
  return SPANS.find(({ ms }) => age < ms) ?? SPANS[3];
}
