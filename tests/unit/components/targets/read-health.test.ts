import { expect, it } from "vitest";
import { readHealth } from "@/components/targets/read-health";

it.each([
  [{ lastStatus: null, lastError: null }, "neutral", "Not tried yet"],
  [{ lastStatus: 204, lastError: null }, "good", "Accepts, last with 204"],
  [{ lastStatus: 302, lastError: null }, "warning", "Refuses, last with 302"],
  [{ lastStatus: 410, lastError: null }, "warning", "Refuses, last with 410"],
  [{ lastStatus: 503, lastError: null }, "bad", "Refuses, last with 503"],
  [{ lastStatus: null, lastError: "CONNECTION_REFUSED" }, "bad", "No answer: nothing listens there"],
])("says of the last try %o: %s, %s", (target, tone, words) => {
  expect(readHealth(target)).toEqual({ tone, words });
});
