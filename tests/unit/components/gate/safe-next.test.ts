import { expect, it } from "vitest";
import { safeNext } from "@/components/gate/safe-next";

it.each([
  ["/b/1?q=x", "/b/1?q=x"],
  ["/", "/"],
  [undefined, "/"],
  ["", "/"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example", "/"],
  ["javascript:alert(1)", "/"],
  ["/enter?next=/", "/"],
])("goes on from %j to %s", (next, expected) => {
  expect(safeNext(next)).toBe(expected);
});
