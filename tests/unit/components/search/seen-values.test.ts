import { describe, expect, it } from "vitest";
import { listJsonPaths } from "@/components/search/list-json-paths";
import { searchHref } from "@/components/search/search-href";
import { seenValues } from "@/components/search/seen-values";
import { buildSummary } from "@/tests/builders/build-summary";

describe("what was seen in the hits", () => {
  const seen = seenValues(
    [
      buildSummary({ seq: 1, method: "PUT", target: "/a?shop=north", path: "/a", answerStatus: 500 }),
      buildSummary({ seq: 2, target: "/b?shop=south&page=2", path: "/b" }),
      buildSummary({ seq: 3, target: "/b?shop=south", path: "/b", contentType: "x".repeat(500) }),
    ],
    [],
  );

  it.each([
    ["method", "", ["POST", "PUT"]],
    ["path", "", ["/b", "/a"]],
    ["status", "", ["200", "500"]],
    ["query", "shop", ["south", "north"]],
    ["header", "x-shop", []],
    ["type", "", ["application/json"]],
  ] as const)("values of %s %s, the most frequent first", (field, path, expected) => {
    expect(seen.values(field, path)).toEqual(expected);
  });

  it("names of query parameters", () => {
    expect(seen.names("query")).toEqual(["shop", "page"]);
  });
});

describe("the paths of a JSON body", () => {
  it.each([
    [null, []],
    ["no json", []],
    ['{"a":{"b":1,"c":[{"d":1},{"e":2}]},"f.g":1}', ["a.b", "a.c.*.d", "a.c.*.e"]],
    ["[1,2]", ["*"]],
    ['"text"', []],
    [`${"[".repeat(5000)}${"]".repeat(5000)}`, ["*.*.*.*"]],
  ])("of %j", (text, expected) => {
    expect(listJsonPaths(text)).toEqual(expected);
  });
});

describe("the address of a search", () => {
  it.each([
    ["/b/1", "", "a b", "/b/1?q=a+b"],
    ["/b/1/5", "?q=old&x=1", "new", "/b/1/5?q=new&x=1"],
    ["/b/1", "?q=old", " ", "/b/1"],
  ])("%s%s for %j", (path, search, text, expected) => {
    expect(searchHref(path, search, text)).toBe(expected);
  });
});
