const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = [
  ...(["January", "February", "March", "April", "May", "June"] as const),
  ...(["July", "August", "September", "October", "November", "December"] as const),
] as const;
const NEAR: ReadonlyMap<number, string> = new Map([
  [-1, "yesterday"],
  [0, "today"],
  [1, "tomorrow"],
]);

/**
 * A time to the minute as people say it, in the zone of this machine or in UTC, which is said then: "today at 14:05",
 * "tomorrow at 09:00", "Thursday, 3 December, at 14:05", of another year "3 December 2027 at 14:05". A text that is no time
 * comes back as it is.
 */
export function formatDayTime(time: string, nowMs: number, zone: "local" | "utc"): string {
  const ms = Date.parse(time);
  if (Number.isNaN(ms)) return time;
  const then = toWallClock(ms, zone);
  const now = toWallClock(nowMs, zone);
  const clock = [then.getUTCHours(), then.getUTCMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  const at = `at ${clock}${zone === "utc" ? " UTC" : ""}`;
  const near = NEAR.get(Math.floor(then.getTime() / DAY_MS) - Math.floor(now.getTime() / DAY_MS));
  if (near !== undefined) return `${near} ${at}`;
  const date = `${then.getUTCDate()} ${MONTHS[then.getUTCMonth()]}`;
  return then.getUTCFullYear() === now.getUTCFullYear()
    ? `${WEEKDAYS[then.getUTCDay()]}, ${date}, ${at}`
    : `${date} ${then.getUTCFullYear()} ${at}`;
}

/** A date whose UTC fields are what clocks in the zone show. */
function toWallClock(ms: number, zone: "local" | "utc"): Date {
  return new Date(zone === "utc" ? ms : ms - new Date(ms).getTimezoneOffset() * MINUTE_MS);
}
