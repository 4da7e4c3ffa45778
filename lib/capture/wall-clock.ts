// A jump of the wall clock, or a laptop that slept, shows as a difference above this.
const MAX_DRIFT_MS = 5;

let offset = Date.now() - performance.now();

/** Microseconds since the epoch. Finer than Date.now(), and never more than 5 ms away from it. */
export function nowMicros(): number {
  const wall = Date.now();
  const monotonic = performance.now();
  if (Math.abs(offset + monotonic - wall) > MAX_DRIFT_MS) offset = wall - monotonic;
  return Math.round((offset + monotonic) * 1000);
}
