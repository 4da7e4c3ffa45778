/** epoch: seconds or milliseconds, whichever gives a time of this era; written in seconds. */
export type TimeUnit = "s" | "ms" | "iso" | "epoch";

const NUMBER = /^\d{1,16}(\.\d{1,9})?$/;
// With a time zone: a text without one would be read in the zone of this machine.
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/i;

const MAX_SECONDS = 8.64e12;

/** A timestamp as unix seconds, fractions kept; null when it is none of that unit. */
export function readTimestamp(text: string, unit: TimeUnit): number | null {
  if (unit === "iso") {
    if (!ISO.test(text)) return null;
    const milliseconds = Date.parse(text.replace(" ", "T").replace(/(\.\d{3})\d+/, "$1"));
    return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
  }
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  return unit === "ms" || (unit === "epoch" && value > 1e11) ? value / 1000 : value;
}

/** Unix seconds in the form the sender writes them. */
export function writeTimestamp(seconds: number, unit: TimeUnit): string {
  const bounded = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MAX_SECONDS) : 0;
  if (unit === "s" || unit === "epoch") return String(Math.floor(bounded));
  if (unit === "ms") return String(Math.round(bounded * 1000));
  return new Date(bounded * 1000).toISOString();
}
