import { expect, it } from "vitest";
import { findPointedValues } from "@/components/shares/find-pointed-values";

const BODY =
  '{"amount": 12345678901234567890.10, "user": {"name": "Ada"}, "items": [{"n": 1}, {"n": 2}, {"n": 3}, {"n": 4}]}';

it.each([
  ["$.amount", ["12345678901234567890.10"]],
  ["$.user.name", ['"Ada"']],
  ["$.items", ['[{"n": 1}, {"n": 2}, {"n": 3}, {"n": 4}]']],
  ["$.user", ['{"name": "Ada"}']],
  ["$.items[1].n", ["2"]],
  ["$.items[*].n", ["1", "2", "3"]],
  ["$..n", []],
  ["$.nothing", []],
  ["$.[", []],
])("finds what stands at %s as it is written", (path, values) => {
  expect(findPointedValues([BODY], path)).toEqual(values);
});

it("shows what differs between two, and once what is equal", () => {
  expect(findPointedValues(['{"a": 1, "b": 5}', '{"a": 2, "b": 5}'], "$.a")).toEqual(["1", "2"]);
  expect(findPointedValues(['{"a": 1, "b": 5}', '{"a": 2, "b": 5}'], "$.b")).toEqual(["5"]);
});

it("reads no text that is no JSON, and cuts what is long", () => {
  expect(findPointedValues(["a=1", null], "$.a")).toEqual([]);
  expect(findPointedValues([JSON.stringify({ a: "x".repeat(500) })], "$.a")).toEqual([`"${"x".repeat(79)}…`]);
});
