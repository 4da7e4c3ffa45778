import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createTeller } from "@/lib/resends/forwarding/create-teller";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
const told: string[] = [];
afterEach(() => {
  told.length = 0;
});

it("tells the first change at once, and the last of many within half a second", () => {
  const { tell, close } = createTeller((binId) => told.push(binId));
  for (const binId of ["a", "a", "b", "a"]) tell(binId);
  expect(told).toEqual(["a", "b"]);
  vi.advanceTimersByTime(500);
  expect(told).toEqual(["a", "b", "a"]);
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(["a", "b", "a"]);
  tell("b");
  tell("b");
  close();
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(["a", "b", "a", "b"]);
});
