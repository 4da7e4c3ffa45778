// Keys and tokens have long runs, and parameters names.
const MAY_HOLD = /(?:\w{20}|\?).*/s;

/** A target until it was looked through: without what may hold a secret. */
export function hideUnchecked(target: string): string {
  return target.replace(MAY_HOLD, "…");
}
