import { expect, it } from "vitest";
import { eventName } from "@/lib/diff/event-name";

it.each([
  ["stripe", "invoice.paid", "stripe invoice.paid"],
  ["stripe", null, "stripe"],
  ["stripe", "", "stripe"],
  [null, null, "POST /orders"],
])("the event of provider %s and type %s is %s", (provider, eventType, name) => {
  expect(eventName({ provider, eventType, method: "POST", path: "/orders" })).toBe(name);
});

it("is bounded", () => {
  expect(eventName({ provider: null, eventType: null, method: "GET", path: `/${"a".repeat(9_000)}` })).toHaveLength(
    300,
  );
});

it("is cut between characters", () => {
  const name = eventName({ provider: null, eventType: null, method: "GET", path: `/${"😀".repeat(400)}` });
  expect(name).toBe(`GET /${"😀".repeat(295)}`);
});

it("is the method alone without a path", () => {
  expect(eventName({ provider: null, eventType: null, method: "POST", path: "" })).toBe("POST");
});
