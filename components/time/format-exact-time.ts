const FRACTION = /\.(\d+)/;

const pad = (value: number, digits = 2): string => String(value).padStart(digits, "0");

/** The offset of the local zone at that time: "UTC", "UTC+1", "UTC-3:30". */
function formatZone(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  if (minutes === 0) return "UTC";
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? "-" : "+"}${Math.floor(Math.abs(minutes) / 60)}${rest === 0 ? "" : `:${pad(rest)}`}`;
}

/**
 * A time of the API in full, with the microseconds that a Date would lose, in the zone of this machine or in UTC:
 * "2026-11-25 10:04:05.123456 UTC+1". A text that is no time comes back as it is.
 */
export function formatExactTime(time: string, zone: "local" | "utc"): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  const fraction = (FRACTION.exec(time)?.[1] ?? "").padEnd(6, "0").slice(0, 6);
  const day =
    zone === "utc"
      ? [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      : [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const clock =
    zone === "utc"
      ? [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
      : [date.getHours(), date.getMinutes(), date.getSeconds()];
  const name = zone === "utc" ? "UTC" : formatZone(date);
  return `${day.map((part) => pad(part)).join("-")} ${clock.map((part) => pad(part)).join(":")}.${fraction} ${name}`;
}
