import { describe, expect, it, test } from "vitest";
import { formatGap } from "@/components/deliveries/format-gap";
import { gapHeight } from "@/components/deliveries/gap-height";
import { judgeGap } from "@/components/deliveries/judge-gap";
import { nextAttempt } from "@/components/deliveries/next-attempt";

test.each([
  [-5, "0 ms"],
  [850, "850 ms"],
  [1000, "1 s"],
  [59_600, "1 min"],
  [303_000, "5 min 3 s"],
  [3_600_000, "1 h"],
  [3_661_000, "1 h 1 min"],
  [187_200_000, "2 d 4 h"],
])("%d ms are %s", (ms, text) => {
  expect(formatGap(ms)).toBe(text);
});

test("a gap is as documented with some jitter, else sooner or later", () => {
  expect(judgeGap(5_900, 5_000)).toBe("same");
  expect(judgeGap(330_000, 300_000)).toBe("same");
  expect(judgeGap(100_000, 300_000)).toBe("sooner");
  expect(judgeGap(500_000, 300_000)).toBe("later");
});

test("a longer gap is taller, within bounds", () => {
  const heights = [0, 5_000, 300_000, 36_000_000, 1e15].map(gapHeight);
  expect(heights).toEqual(heights.toSorted((left, right) => left - right));
  expect(new Set(heights).size).toBe(5);
  expect(heights[0]).toBe(20);
  expect(heights[4]).toBe(72);
});

describe("the next attempt", () => {
  const attempt = (number: number, answerStatus: number | null) => ({
    seq: number,
    attempt: number,
    receivedAt: "2026-11-25T10:00:00.000000Z",
    gapMs: null,
    documentedGapMs: null,
    answerStatus,
    state: "captured" as const,
    signature: "unchecked" as const,
  });
  const schedule = {
    policy: null,
    delaysSeconds: [5, 300],
    success: "2xx",
    timeoutSeconds: 15,
    isDocumented: true,
  };

  it("is due after the documented gap that follows the last attempt", () => {
    const attempts = [attempt(1, 500), attempt(2, 500)];
    expect(nextAttempt({ attempts, schedule })).toEqual({ number: 3, dueAt: Date.parse("2026-11-25T10:05:00Z") });
  });

  it.each([
    ["the last was accepted", [attempt(1, 204)], schedule],
    ["the schedule is at its end", [attempt(3, 500)], schedule],
    ["no gaps are documented", [attempt(1, 500)], { ...schedule, delaysSeconds: null }],
    ["nothing is known", [attempt(1, 500)], null],
  ])("is not known where %s", (_why, attempts, known) => {
    expect(nextAttempt({ attempts, schedule: known })).toBeNull();
  });
});
