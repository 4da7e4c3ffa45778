import type { Ago, Interval } from "./search-node";

const RELATIVE = /^-(\d{1,9})(s|m|h|d|w)$/;
const ABSOLUTE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[+-]\d\d:\d\d)?)?$/i;

const MICROS_IN_SECOND = 1_000_000;
const SECONDS_IN: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 };

/**
 * A time before now, like "-5m" (s, m, h, d, w), or an ISO 8601 date or date and time (UTC unless it says otherwise),
 * which stands for the whole of what it names: a day, a minute, a second, or as many decimals as it has. In
 * microseconds since the epoch; null when it is neither.
 */
export function parseTime(text: string): Interval | Ago | null {
  const [, amount, unit] = RELATIVE.exec(text) ?? [];
  if (amount !== undefined && unit !== undefined) {
    return { ago: Number(amount) * (SECONDS_IN[unit] ?? 1) * MICROS_IN_SECOND };
  }
  const [whole, date, minutes, seconds, decimals = "", zone = "Z"] = ABSOLUTE.exec(text) ?? [];
  if (whole === undefined || date === undefined) return null;
  const millis = Date.parse(`${date}T${minutes ?? "00:00"}:${seconds ?? "00"}${zone.toUpperCase()}`);
  // Date.parse reads the 31st of February as a day in March.
  if (Number.isNaN(millis) || !isDay(date)) return null;
  const least = millis * 1_000 + Number(decimals.padEnd(6, "0"));
  return { least, most: least + resolution(minutes, seconds, decimals) - 1 };
}

/** Microseconds since the epoch of an ISO 8601 time with up to six decimals, as summaries carry it. */
export function toMicros(iso: string): number {
  const decimals = /\.(\d{1,6})/.exec(iso)?.[1] ?? "";
  const seconds = Date.parse(iso.replace(/\.\d+/, ""));
  return seconds * 1_000 + Number(decimals.padEnd(6, "0"));
}

function resolution(minutes: string | undefined, seconds: string | undefined, decimals: string): number {
  if (minutes === undefined) return 86_400 * MICROS_IN_SECOND;
  if (seconds === undefined) return 60 * MICROS_IN_SECOND;
  return 10 ** (6 - decimals.length);
}

function isDay(date: string): boolean {
  const millis = Date.parse(date);
  return !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(date);
}
