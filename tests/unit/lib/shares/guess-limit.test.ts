import { expect, it } from "vitest";
import { createGuessLimit } from "@/lib/shares/guess-limit";

it("lets ten wrong guesses a minute through per share, and forgets right ones", () => {
  let now = 1_000_000;
  const limit = createGuessLimit(() => now);
  for (let guess = 0; guess < 50; guess++) limit.take("a")();
  for (let guess = 0; guess < 10; guess++) limit.take("a");
  expect(() => limit.take("a")).toThrow("Too many wrong passwords");
  expect(() => limit.take("b")).not.toThrow();
  now += 60_001;
  expect(() => limit.take("a")).not.toThrow();
});
