import { describe, expect, it } from "vitest";
import { createRateLimit } from "@/lib/limits/create-rate-limit";

function withClock(mostKeys?: number) {
  let at = 0;
  const limit = createRateLimit({ now: () => at, ...(mostKeys === undefined ? {} : { mostKeys }) });
  return { limit, pass: (ms: number) => (at += ms) };
}

const RATE = { perMinute: 60, burst: 3 };

describe("a rate limit", () => {
  it("lets a burst through and says how long to wait for the next", () => {
    const { limit, pass } = withClock();
    expect([1, 2, 3, 4].map(() => limit.take("a", RATE))).toEqual([0, 0, 0, 1]);
    pass(1_000);
    expect(limit.take("a", RATE)).toBe(0);
    expect(limit.take("a", RATE)).toBe(1);
    expect(limit.take("a", { perMinute: 1, burst: 3 })).toBe(60);
  });

  it("never holds more than its burst", () => {
    const { limit, pass } = withClock();
    limit.take("a", RATE);
    pass(3_600_000);
    expect([1, 2, 3, 4].map(() => limit.take("a", RATE))).toEqual([0, 0, 0, 1]);
  });

  it("counts each key for itself, and takes nothing for a look", () => {
    const { limit } = withClock();
    for (let n = 0; n < 9; n++) expect(limit.look("a", RATE)).toBe(0);
    for (let n = 0; n < 3; n++) limit.take("a", RATE);
    expect(limit.look("a", RATE)).toBe(1);
    expect(limit.take("b", RATE)).toBe(0);
  });

  it("remembers only so many keys", () => {
    const { limit } = withClock(2);
    for (let n = 0; n < 3; n++) limit.take("a", RATE);
    limit.take("b", RATE);
    limit.take("c", RATE);
    expect(limit.look("a", RATE)).toBe(0);
  });

  it("lets 10,000 tries in a minute come down to its burst and its rate", () => {
    const { limit, pass } = withClock();
    let passed = 0;
    for (let n = 0; n < 10_000; n++) {
      if (limit.take("a", { perMinute: 10, burst: 10 }) === 0) passed++;
      pass(6);
    }
    expect(passed).toBeLessThanOrEqual(20);
    expect(passed).toBeGreaterThanOrEqual(10);
  });
});
