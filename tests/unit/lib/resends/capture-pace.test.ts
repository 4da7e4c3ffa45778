import { describe, expect, it } from "vitest";
import { CapturePace, sendsPerSecond } from "@/lib/resends/forwarding/capture-pace";

function paceOf(captures: number, from: number) {
  const pace = new CapturePace();
  for (let n = 0; n < captures; n++) pace.count(from + (n * 500) / captures);
  return pace;
}

describe("the pace of forwarding", () => {
  it("lets all go at once while few hits are captured", () => {
    const pace = paceOf(10, 0);
    expect(pace.rate(499)).toBe(20);
    expect([pace.wait(499, 8), pace.wait(499, 8)]).toEqual([0, 0]);
  });

  it("gives each its time while many are, by the half second before", () => {
    const pace = paceOf(100, 0);
    expect(pace.rate(500)).toBe(200);
    expect(pace.isQuiet(500)).toBe(false);
    expect([pace.wait(500, 2), pace.wait(500, 1), pace.wait(500, 1)]).toEqual([0, 10, 15]);
    // Who comes later has waited already.
    expect(pace.wait(700, 1)).toBe(0);
  });

  it("forgets what was before a pause", () => {
    const pace = paceOf(1_000, 0);
    expect(pace.rate(500)).toBe(2_000);
    expect(pace.rate(1_600)).toBe(0);
    expect(pace.wait(1_600, 8)).toBe(0);
  });

  it.each([
    [0, null],
    [50, null],
    [51, 349],
    [300, 100],
    [380, 20],
    [390, 10],
    [5_000, 10],
  ])("of %d captures a second allows %s", (captures, sends) => {
    expect(sendsPerSecond(captures)).toBe(sends);
  });
});
