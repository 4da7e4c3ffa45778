import { describe, expect, it } from "vitest";
import {
  addSample,
  describeStretch,
  estimateLeft,
  measureRate,
  type PaceSample,
} from "@/components/bulk/estimate-left";

const gather = (...points: ReadonlyArray<readonly [at: number, done: number]>) =>
  points.reduce<readonly PaceSample[]>((samples, [at, done]) => addSample(samples, { at, done }), []);

describe("the rate of a bulk resend", () => {
  it("is not told before there is enough to tell it from", () => {
    expect(measureRate(gather([0, 0]))).toBeNull();
    expect(measureRate(gather([0, 0], [999, 5]))).toBeNull();
  });

  it("is what was done in the last seconds, not before", () => {
    expect(measureRate(gather([0, 0], [1000, 10]))).toBe(10);
    expect(measureRate(gather([0, 0], [1000, 100], [20_000, 110], [22_000, 114]))).toBe(2);
  });

  it("begins anew where fewer are done than before", () => {
    expect(gather([0, 50], [100, 3])).toEqual([{ at: 100, done: 3 }]);
  });

  it("leaves a time by what is measured, else by what is asked for", () => {
    expect(estimateLeft(100, null, 10)).toBe(10);
    expect(estimateLeft(100, 4, 10)).toBe(25);
  });
});

it.each([
  [0, "a few seconds"],
  [4.9, "a few seconds"],
  [12, "10 s"],
  [89, "90 s"],
  [90, "2 min"],
  [3599, "1 h"],
  [7800, "2 h 10 min"],
])("%d seconds are %s", (seconds, words) => {
  expect(describeStretch(seconds)).toBe(words);
});
