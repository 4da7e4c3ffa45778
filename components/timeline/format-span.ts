import type { TimeSpan } from "./time-span";

const DAY_MS = 86_400_000;

/** A span in local time, with its day where that is not the day of `now`; with seconds where it has them. */
export function formatSpan({ from, to }: TimeSpan, now: number): string {
  if (!Number.isFinite(from)) return Number.isFinite(to) ? `before ${formatTime(to, now)}` : "always";
  if (!Number.isFinite(to)) return `since ${formatTime(from, now)}`;
  const hasDay = dayOf(from) !== dayOf(now) || to - from >= DAY_MS;
  return createFormat(hasDay, hasSeconds(from) || hasSeconds(to)).formatRange(from, to);
}

function formatTime(ms: number, now: number): string {
  return createFormat(dayOf(ms) !== dayOf(now), hasSeconds(ms)).format(ms);
}

function createFormat(hasDay: boolean, isFine: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(undefined, {
    ...(hasDay ? { day: "numeric", month: "short" } : {}),
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(isFine ? { second: "2-digit" } : {}),
  });
}

function dayOf(ms: number): string {
  return new Date(ms).toDateString();
}

function hasSeconds(ms: number): boolean {
  return ms % 60_000 !== 0;
}
