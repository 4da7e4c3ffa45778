/** Up to here all are shown. */
const MOST = 12;
const FIRST = 2;
const LAST = 6;

/** Attempts that stand together, or that are folded away between those that are shown. */
export interface AttemptRun<T> {
  readonly isFolded: boolean;
  readonly attempts: readonly T[];
}

/** Of many attempts the first two, the last six, and the one looked at with those beside it; the rest is folded. */
export function foldAttempts<T extends { readonly seq: number }>(
  attempts: readonly T[],
  seq: number,
): readonly AttemptRun<T>[] {
  if (attempts.length <= MOST) return [{ isFolded: false, attempts }];
  const own = attempts.findIndex((attempt) => attempt.seq === seq);
  const runs: { isFolded: boolean; attempts: T[] }[] = [];
  for (const [at, attempt] of attempts.entries()) {
    const isNear = own >= 0 && Math.abs(at - own) <= 1;
    const isFolded = at >= FIRST && at < attempts.length - LAST && !isNear;
    const last = runs.at(-1);
    if (last?.isFolded === isFolded) last.attempts.push(attempt);
    else runs.push({ isFolded, attempts: [attempt] });
  }
  return runs;
}
