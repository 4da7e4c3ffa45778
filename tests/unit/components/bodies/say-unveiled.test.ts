import { expect, it } from "vitest";
import { sayUnveiled } from "@/components/bodies/say-unveiled";

it.each([
  ["text", "json", "the body as text"],
  ["hex", "form", "the body as hex"],
  ["pretty", "json", "the body as pretty"],
  ["json", "json", null],
  ["hex", "text", null],
] as const)("of %s, where %s comes first, says %j", (view, first, told) => {
  expect(sayUnveiled({ view, charset: null }, first)).toBe(told);
});

it("says nothing of a body that nobody asked to see otherwise", () => {
  expect(sayUnveiled(null, "json")).toBeNull();
});
