import { describe, expect, it } from "vitest";
import { addClause } from "@/components/search/add-clause";
import { listFilters } from "@/components/search/list-filters";

describe("the filters of a search", () => {
  it.each([
    ["", []],
    ["status:200", [["status:200", ""]]],
    [
      "order  status:200 -method:PUT",
      [
        ["order", "status:200 -method:PUT"],
        ["status:200", "order -method:PUT"],
        ["-method:PUT", "order status:200"],
      ],
    ],
    ["a OR b", [["a OR b", ""]]],
    [
      "(a OR b) c",
      [
        ["a OR b", "c"],
        ["c", "a OR b"],
      ],
    ],
    ["status:", []],
  ])("of %j", (text, expected) => {
    expect(listFilters(text).map((filter) => [filter.text, filter.without])).toEqual(expected);
  });
});

describe("adding a clause to a search", () => {
  it.each([
    ["", "status:200", "status:200"],
    ["order", "status:200", "order status:200"],
    ["a OR b", "status:200", "(a OR b) status:200"],
    ["order status:200", "status:200", "order status:200"],
    ["nonsense:", 'header.X-Y="a b"', 'header.X-Y="a b"'],
    ["order", "nonsense:", "order"],
  ])("%j and %j", (text, clause, expected) => {
    expect(addClause(text, clause)).toBe(expected);
  });
});
