import { expect, it } from "vitest";
import { createDenialSampler } from "@/lib/capture/create-denial-sampler";

it("lets one denial a minute and bin through, with the number of those before it", () => {
  const sample = createDenialSampler(1);
  expect(sample("a", 0)).toBe(0);
  expect(sample("a", 1)).toBeNull();
  expect(sample("b", 2)).toBe(0);
  expect(sample("a", 59_999)).toBeNull();
  expect(sample("a", 60_000)).toBe(2);
  expect(sample("a", 60_001)).toBeNull();
});

it("lets as many through as it is told to, and counts the rest", () => {
  const sample = createDenialSampler(2);
  expect([1, 2, 3, 4].map((at) => sample("a", at))).toEqual([0, 0, null, null]);
  expect(sample("a", 60_001)).toBe(2);
  expect(sample("a", 60_002)).toBe(0);
});
