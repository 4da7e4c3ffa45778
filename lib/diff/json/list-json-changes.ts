import type { Change } from "@/lib/diff/diff-schema";
import type { Noise } from "@/lib/diff/noise/noise";
import type { JsonNode } from "@/lib/http/json/json-node";
import { type PathStep, printPath } from "@/lib/http/path/path-step";
import { isTypeChange } from "./is-type-change";
import type { ArrayDelta, JsonDelta, ObjectDelta } from "./json-delta";
import { presentJson } from "./present-json";

/** A change of JSON with what the noise rules look at. */
export interface JsonFinding {
  readonly op: Change["op"];
  /** The path on that side; null where there is nothing. */
  readonly leftSteps: readonly PathStep[] | null;
  readonly rightSteps: readonly PathStep[] | null;
  readonly left: JsonNode | null;
  readonly right: JsonNode | null;
}

export type FindJsonNoise = (finding: JsonFinding) => Noise | null;

/**
 * The rows of a JSON comparison in the order of the right text, each with its noise; at most `most`, the rest is counted.
 * What stands elsewhere in its array is one row, what changed inside of it others.
 */
export function listJsonChanges(
  delta: JsonDelta | null,
  findNoise: FindJsonNoise,
  most: number,
): { changes: Change[]; more: number } {
  const lister = new ChangeLister(findNoise, most);
  if (delta !== null) lister.list(delta);
  return { changes: lister.changes, more: lister.more };
}

class ChangeLister {
  readonly changes: Change[] = [];
  more = 0;
  private readonly leftSteps: PathStep[] = [];
  private readonly rightSteps: PathStep[] = [];
  private readonly findNoise: FindJsonNoise;
  private readonly most: number;

  constructor(findNoise: FindJsonNoise, most: number) {
    this.findNoise = findNoise;
    this.most = most;
  }

  list(delta: JsonDelta): void {
    if (delta.kind === "object") this.listMembers(delta);
    else if (delta.kind === "array") this.listElements(delta);
    else this.add(isTypeChange(delta.left, delta.right) ? "type" : "changed", delta.left, delta.right);
  }

  private listMembers({ members }: ObjectDelta): void {
    for (const { name, turn, count, left, right, delta } of members) {
      const note = count > 1 ? `number ${turn + 1} of ${count} members of this name` : undefined;
      this.enter(left && name, right && name);
      const first = this.changes.length;
      if (delta !== null) this.list(delta);
      else this.add(left === null ? "added" : "removed", left?.value ?? null, right?.value ?? null);
      if (note !== undefined) this.annotate(first, note);
      this.leave(left !== null, right !== null);
    }
  }

  private listElements({ left, right, match, inner }: ArrayDelta): void {
    let next = 0;
    const listRemoved = (end: number): void => {
      for (; next < end; next += 1) {
        if (match.rights[next] !== -1) continue;
        this.enter(next, null);
        this.add("removed", left.items[next] ?? null, null);
        this.leave(true, false);
      }
    };
    for (const [to, item] of right.items.entries()) {
      const from = match.lefts[to] ?? -1;
      const isMoved = match.moved[to] === 1;
      if (from >= 0 && !isMoved) listRemoved(from);
      const delta = inner.get(to);
      if (from >= 0 && !isMoved && delta === undefined) continue;
      this.enter(from >= 0 ? from : null, to);
      if (from < 0) this.add("added", null, item);
      if (isMoved) this.add("moved", left.items[from] ?? null, item);
      if (delta !== undefined) this.list(delta);
      this.leave(from >= 0, true);
    }
    listRemoved(left.items.length);
  }

  /** A side that has nothing there keeps its path: nothing below it is looked at. */
  private enter(left: PathStep | null, right: PathStep | null): void {
    if (left !== null) this.leftSteps.push(left);
    if (right !== null) this.rightSteps.push(right);
  }

  private leave(isLeft: boolean, isRight: boolean): void {
    if (isLeft) this.leftSteps.pop();
    if (isRight) this.rightSteps.pop();
  }

  private annotate(first: number, note: string): void {
    for (let at = first; at < this.changes.length; at += 1) {
      const change = this.changes[at];
      if (change !== undefined) this.changes[at] = { ...change, note: change.note ?? note };
    }
  }

  private add(op: Change["op"], left: JsonNode | null, right: JsonNode | null): void {
    if (this.changes.length >= this.most) {
      this.more += 1;
      return;
    }
    const leftSteps = left === null ? null : this.leftSteps;
    const rightSteps = right === null ? null : this.rightSteps;
    const noise = this.findNoise({ op, leftSteps, rightSteps, left, right });
    const path = printPath(rightSteps ?? leftSteps ?? []);
    const from = leftSteps !== null && rightSteps !== null ? printPath(leftSteps) : path;
    this.changes.push({ path, op, ...(from === path ? {} : { from }), ...presentJson(left, right, op), ...noise });
  }
}
