import { expect, test } from "vitest";
import { foldAttempts } from "@/components/deliveries/fold-attempts";

const attempts = (count: number) => Array.from({ length: count }, (_, index) => ({ seq: index + 1 }));
const shape = (count: number, seq: number) =>
  foldAttempts(attempts(count), seq).map((run) => `${run.isFolded ? "-" : "+"}${run.attempts.length}`);

test("a dozen attempts are all shown", () => {
  expect(shape(12, 5)).toEqual(["+12"]);
});

test.each([
  [40, 40, ["+2", "-32", "+6"]],
  [40, 20, ["+2", "-16", "+3", "-13", "+6"]],
  [40, 3, ["+4", "-30", "+6"]],
  [40, 1000, ["+2", "-32", "+6"]],
])("of %d attempts with hit %d looked at, the runs are %j", (count, seq, runs) => {
  expect(shape(count, seq)).toEqual(runs);
});

test("folding leaves none out and keeps the order", () => {
  const all = attempts(100);
  expect(foldAttempts(all, 50).flatMap((run) => run.attempts)).toEqual(all);
});
