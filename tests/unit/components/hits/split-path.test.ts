import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPath } from "@/components/hits/split-path";

describe("cutting a target for a row", () => {
  it.each([
    ["", { head: "", tail: "", query: "" }],
    ["/", { head: "", tail: "/", query: "" }],
    ["/orders", { head: "", tail: "/orders", query: "" }],
    ["/v2/orders/81?x=1&y=/z", { head: "/v2/orders", tail: "/81", query: "?x=1&y=/z" }],
    ["/v2/orders/", { head: "/v2", tail: "/orders/", query: "" }],
    ["?only=query", { head: "", tail: "", query: "?only=query" }],
    ["/a?b?c", { head: "", tail: "/a", query: "?b?c" }],
  ])("cuts %j", (target, parts) => {
    expect(splitPath(target)).toEqual(parts);
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("/", "?", "a", "%", "é") }), (target) => {
        const { head, tail, query } = splitPath(target);
        expect(head + tail + query).toBe(target);
      }),
    );
  });
});
