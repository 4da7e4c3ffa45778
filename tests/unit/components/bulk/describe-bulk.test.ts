import { describe, expect, it } from "vitest";
import { describeBulk, describeOrder, describePace } from "@/components/bulk/describe-bulk";
import type { BulkDto } from "@/lib/resends/bulk-schema";

const NOTHING = { accepted: 0, failing: 0, skipped: 0, fixed: 0, regressed: 0, changed: 0, same: 0, first: 0 };

function say(counts: Partial<BulkDto["counts"]>, { total = 20, done = 20, state = "done" as BulkDto["state"] } = {}) {
  return describeBulk({ counts: { ...NOTHING, ...counts }, total, done, state });
}

describe("what came of a bulk resend", () => {
  it.each([
    ["18 fixed, 2 still failing", { accepted: 18, fixed: 18, failing: 2, same: 2 }],
    ["17 accepted, 3 failing", { accepted: 17, failing: 3, first: 20 }],
    ["All 20 fixed", { accepted: 20, fixed: 20 }],
    ["All 20 accepted", { accepted: 20, same: 20 }],
    ["All 20 accepted, 4 of them fixed", { accepted: 20, fixed: 4, same: 16 }],
    [
      "5 fixed, 10 accepted as before, 1 regressed, 3 still failing, 1 not sent",
      { accepted: 15, fixed: 5, failing: 4, regressed: 1, same: 13, skipped: 1 },
    ],
    ["Nothing sent yet", {}],
  ])("%s", (words, counts) => {
    expect(say(counts)).toBe(words);
  });

  it("says when it was cancelled before anything was sent", () => {
    expect(say({}, { done: 0, state: "cancelled" })).toBe("Nothing was sent");
  });
});

it("says the order and the pace", () => {
  expect(["asc", "desc", "shuffled", "given", null].map((order) => describeOrder(order as BulkDto["order"]))).toEqual([
    "in the order captured",
    "newest first",
    "in shuffled order",
    "in the order given",
    null,
  ]);
  expect(describePace({ ratePerSecond: 1000, atOnce: 1 })).toBe("at most 1,000 a second");
  expect(describePace({ ratePerSecond: 0.5, atOnce: 4 })).toBe("at most 0.5 a second, 4 at once");
});
