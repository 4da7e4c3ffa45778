import { expect, it } from "vitest";
import { describeMove } from "@/components/diff/describe-move";
import { flattenChanges } from "@/components/diff/flat-change";
import type { DiffMessage } from "@/lib/diff/diff-message";
import { diffMessages } from "@/lib/diff/diff-messages";

const encoder = new TextEncoder();

function moves(left: DiffMessage, right: DiffMessage): string[] {
  const changes = flattenChanges(diffMessages(left, right)).map(({ change }) => change);
  return changes.filter(({ op }) => op === "moved").map(describeMove);
}

it("a number that moved in a list is no place", () => {
  const message = (body: string) => ({
    headers: [["Content-Type", "application/json"]] as const,
    body: encoder.encode(body),
  });
  expect(moves(message("[1,2,3]"), message("[3,1,2]"))).toEqual(["3"]);
});

it("a field that moved says from where to where", () => {
  const message = (values: readonly string[]) => ({
    headers: values.map((value) => ["Via", value] as const),
    body: new Uint8Array(),
  });
  expect(moves(message(["a", "b", "c"]), message(["c", "a", "b"]))).toEqual(["place 3 → 1"]);
});
