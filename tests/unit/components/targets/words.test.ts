import { describe, expect, it } from "vitest";
import { describeDeadLetter } from "@/components/targets/describe-dead-letter";
import { findSearchProblem } from "@/components/targets/find-search-problem";

describe("a dead letter", () => {
  it.each([
    [{ attempts: 10, status: 503, error: null, reason: null }, "Answered 503 after 10 tries."],
    [{ attempts: 1, status: 400, error: null, reason: null }, "Answered 400 after one try."],
    [
      { attempts: 10, status: null, error: "CONNECTION_REFUSED", reason: null },
      "No answer (nothing listens there) after 10 tries.",
    ],
    [{ attempts: 2, status: null, error: null, reason: "It is cut short." }, "It is cut short."],
  ])("%o says %s", (letter, words) => {
    expect(describeDeadLetter(letter)).toBe(words);
  });
});

describe("the search of a target", () => {
  it("may be empty, and is told its mistake with its place", () => {
    expect(findSearchProblem("")).toBeNull();
    expect(findSearchProblem("event:order -path:/health")).toBeNull();
    expect(findSearchProblem("path:a colour:red")).toMatch(/^Character 8: There is no field/);
  });
});
