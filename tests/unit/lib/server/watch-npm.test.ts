import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchNpm } from "@/lib/server/watch-npm";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ["npm start", "start", 1],
  ["another script of npm", "test", 0],
  ["no npm", undefined, 0],
])("the end of the shell below %s is told once or never", (_what, name, times) => {
  let parent = 42;
  const onGone = vi.fn();
  watchNpm(onGone, { env: name === undefined ? {} : { npm_lifecycle_event: name }, findParent: () => parent });
  vi.advanceTimersByTime(10_000);
  expect(onGone).not.toHaveBeenCalled();
  parent = 1;
  vi.advanceTimersByTime(10_000);
  expect(onGone).toHaveBeenCalledTimes(times);
});
