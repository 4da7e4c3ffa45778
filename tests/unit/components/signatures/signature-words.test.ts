import { expect, test } from "vitest";
import { describeVerdict } from "@/components/signatures/describe-verdict";
import { formatSeconds } from "@/components/signatures/format-seconds";

test("a verdict says valid, invalid and why, or that nothing was checked", () => {
  expect(describeVerdict({ valid: true, cause: null })).toEqual({ state: "valid", title: "Valid" });
  expect(describeVerdict({ valid: false, cause: "timestamp_too_old" })).toEqual({
    state: "invalid",
    title: "Invalid: too old",
  });
  expect(describeVerdict({ valid: false, cause: null })).toEqual({ state: "invalid", title: "Invalid" });
  expect(describeVerdict({ valid: null, cause: null })).toEqual({ state: "unchecked", title: "Not checked" });
});

test.each([
  [0, "0 s"],
  [0.4567, "0.457 s"],
  [301, "301 s"],
  [720, "720 s (12 min)"],
  [7200, "7,200 s (2 h)"],
  [-7200, "-7,200 s (2 h)"],
  [3_628_800, "3,628,800 s (42 days)"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});
