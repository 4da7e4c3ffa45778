import { describe, expect, it } from "vitest";
import { formatAge } from "@/components/time/format-age";
import { formatDayTime } from "@/components/time/format-day-time";
import { formatExactTime } from "@/components/time/format-exact-time";

const NOW = Date.parse("2026-11-25T12:00:00Z");

describe("the age of a time", () => {
  it.each([
    ["2026-11-25T12:00:03Z", "now"],
    ["2026-11-25T11:59:59.500Z", "now"],
    ["2026-11-25T11:59:48Z", "12 s"],
    ["2026-11-25T11:55:00Z", "5 min"],
    ["2026-11-25T09:00:00.500Z", "2 h"],
    ["2026-11-19T12:00:00Z", "6 d"],
    ["2026-09-20T12:00:00Z", "2 mo"],
    ["2024-11-20T12:00:00Z", "2 y"],
    ["no time", ""],
  ])("of %s is %j", (time, age) => {
    expect(formatAge(time, NOW)).toBe(age);
  });
});

describe("a time in full", () => {
  it.each([
    ["2026-11-25T10:04:05.123456Z", "2026-11-25 10:04:05.123456 UTC"],
    ["2026-11-25T10:04:05.12Z", "2026-11-25 10:04:05.120000 UTC"],
    ["2026-01-02T00:00:00Z", "2026-01-02 00:00:00.000000 UTC"],
    ["no time", "no time"],
  ])("of %s keeps its microseconds", (time, text) => {
    expect(formatExactTime(time, "utc")).toBe(text);
  });
});

describe("a time as people say it", () => {
  it.each([
    ["2026-11-25T09:05:00Z", "today at 09:05 UTC"],
    ["2026-11-25T23:59:59Z", "today at 23:59 UTC"],
    ["2026-11-26T00:00:00Z", "tomorrow at 00:00 UTC"],
    ["2026-11-24T23:59:00Z", "yesterday at 23:59 UTC"],
    ["2026-11-27T12:00:00Z", "Friday, 27 November, at 12:00 UTC"],
    ["2026-12-02T12:00:00Z", "Wednesday, 2 December, at 12:00 UTC"],
    ["2026-03-01T12:00:00Z", "Sunday, 1 March, at 12:00 UTC"],
    ["2027-01-01T00:00:00Z", "1 January 2027 at 00:00 UTC"],
    ["no time", "no time"],
  ])("of %s is %j", (time, words) => {
    expect(formatDayTime(time, NOW, "utc")).toBe(words);
  });

  it("goes by the days of the zone, not of UTC, and names no zone where it is this machine’s", () => {
    const midnight = new Date(2026, 5, 15);
    const at = (minutes: number) => new Date(midnight.getTime() + minutes * 60_000).toISOString();
    const noon = midnight.getTime() + 720 * 60_000;
    expect(formatDayTime(at(0), noon, "local")).toBe("today at 00:00");
    expect(formatDayTime(at(-1), noon, "local")).toBe("yesterday at 23:59");
    expect(formatDayTime(at(1440), noon, "local")).toBe("tomorrow at 00:00");
  });
});
