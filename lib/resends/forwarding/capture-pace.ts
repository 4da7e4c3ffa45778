const WINDOW_MS = 500;
/** Captures a second that are no load. */
const QUIET = 50;
const MOST_TOGETHER = 400;
const LEAST_SENDS = 10;

/**
 * Keeps forwarding out of the way of captures: counts those of the last half second, and gives each request that is to be
 * forwarded its time. Times are milliseconds of one monotonic clock.
 */
export class CapturePace {
  #windowStart = Number.NEGATIVE_INFINITY;
  #count = 0;
  #before = 0;
  #freeAt = Number.NEGATIVE_INFINITY;

  /** A hit was stored. */
  count(now: number): void {
    this.#turn(now);
    this.#count++;
  }

  /** Captures a second, by the half second before this one or what this one has already. */
  rate(now: number): number {
    this.#turn(now);
    return (Math.max(this.#before, this.#count) * 1000) / WINDOW_MS;
  }

  isQuiet(now: number): boolean {
    return this.rate(now) <= QUIET;
  }

  /** How long so many requests wait from now on; the next ones are given a place behind them. */
  wait(now: number, requests: number): number {
    const most = sendsPerSecond(this.rate(now));
    const at = Math.max(now, this.#freeAt);
    this.#freeAt = most === null ? now : at + (requests * 1000) / most;
    return most === null ? 0 : at - now;
  }

  #turn(now: number): void {
    const passed = now - this.#windowStart;
    if (passed < WINDOW_MS) return;
    this.#before = passed < 2 * WINDOW_MS ? this.#count : 0;
    this.#count = 0;
    this.#windowStart = now;
  }
}

/** Requests forwarded a second at most while so many hits are captured a second; null: as many as may be. */
export function sendsPerSecond(captures: number): number | null {
  return captures <= QUIET ? null : Math.max(LEAST_SENDS, MOST_TOGETHER - captures);
}
