import { describe, expect, it } from "vitest";
import { formatAge } from "@/components/time/format-age";
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
