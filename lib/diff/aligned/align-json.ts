import { isTypeChange } from "@/lib/diff/json/is-type-change";
import type { ArrayDelta, JsonDelta, MemberDelta, ObjectDelta } from "@/lib/diff/json/json-delta";
import type { JsonMember, JsonNode } from "@/lib/http/json/json-node";
import { type PathStep, printPath } from "@/lib/http/path/path-step";
import type { AlignedRow } from "./aligned-row";
import { RowWriter } from "./row-writer";

export const MAX_ALIGNED_ROWS = 20_000;

export interface AlignedJson {
  readonly rows: readonly AlignedRow[];
  /** False where there would be more than MAX_ALIGNED_ROWS. */
  readonly isWhole: boolean;
}

/**
 * Two JSON values side by side, in the order of the right one: what differs with its neighbours, the equal rest folded.
 * The rows of a change have its path.
 */
export function alignJson(left: JsonNode, right: JsonNode, delta: JsonDelta | null): AlignedJson {
  const writer = new RowWriter(MAX_ALIGNED_ROWS);
  const aligner = new Aligner(writer);
  if (delta === null) writer.pushPair(0, "same", "", left, right, "$");
  else aligner.write(delta, "", 0, false);
  return { rows: writer.rows, isWhole: writer.isWhole };
}

class Aligner {
  private readonly writer: RowWriter;
  private readonly steps: PathStep[] = [];
  /** The way on the left, for what is only there. */
  private readonly leftSteps: PathStep[] = [];

  constructor(writer: RowWriter) {
    this.writer = writer;
  }

  write(delta: JsonDelta, label: string, depth: number, isMoved: boolean): void {
    if (delta.kind === "value") {
      const op = isTypeChange(delta.left, delta.right) ? "type" : "changed";
      this.writer.pushPair(depth, op, label, delta.left, delta.right, printPath(this.steps));
      return;
    }
    const [open, close] = delta.kind === "object" ? ["{", "}"] : ["[", "]"];
    this.bracket(`${label}${open}`, depth, isMoved);
    if (delta.kind === "object") this.writeMembers(delta, depth + 1);
    else this.writeElements(delta, depth + 1);
    this.writer.settle(depth + 1, false);
    this.bracket(close, depth, false);
  }

  private bracket(text: string, depth: number, isMoved: boolean): void {
    const path = isMoved ? printPath(this.steps) : null;
    this.writer.push({ kind: "line", depth, op: isMoved ? "moved" : "same", left: text, right: text, path });
  }

  private writeMembers({ right, members }: ObjectDelta, depth: number): void {
    const changed = new Map<JsonMember, MemberDelta>();
    const removedAfter = groupRemoved(members, changed);
    for (const member of removedAfter.get(null) ?? []) this.writeMember(member, depth);
    for (const member of right.members) {
      const delta = changed.get(member);
      if (delta === undefined) this.writer.addEqual(depth, `${member.name.raw}: `, member.value);
      else this.writeMember(delta, depth);
      for (const removed of removedAfter.get(member) ?? []) this.writeMember(removed, depth);
    }
  }

  private writeMember({ name, left, right, delta }: MemberDelta, depth: number): void {
    this.writer.settle(depth, true);
    const label = `${(right ?? left)?.name.raw ?? ""}: `;
    this.steps.push(name);
    this.leftSteps.push(name);
    if (delta !== null) this.write(delta, label, depth, false);
    else if (right !== null) this.writer.pushBlock(depth, "added", label, right.value, printPath(this.steps));
    else if (left !== null) this.writer.pushBlock(depth, "removed", label, left.value, printPath(this.leftSteps));
    this.writer.endChange();
    this.steps.pop();
    this.leftSteps.pop();
  }

  private writeElements({ left, right, match, inner }: ArrayDelta, depth: number): void {
    let next = 0;
    const writeRemoved = (end: number): void => {
      for (; next < end; next += 1) {
        const item = left.items[next];
        if (item === undefined || match.rights[next] !== -1) continue;
        this.writer.settle(depth, true);
        this.leftSteps.push(next);
        this.writer.pushBlock(depth, "removed", "", item, printPath(this.leftSteps));
        this.writer.endChange();
        this.leftSteps.pop();
      }
    };
    for (const [to, item] of right.items.entries()) {
      const from = match.lefts[to] ?? -1;
      const isMoved = match.moved[to] === 1;
      if (from >= 0 && !isMoved) writeRemoved(from);
      const delta = inner.get(to);
      if (from >= 0 && !isMoved && delta === undefined) {
        this.writer.addEqual(depth, "", item);
        continue;
      }
      this.writer.settle(depth, true);
      this.steps.push(to);
      this.leftSteps.push(from);
      if (from < 0) this.writer.pushBlock(depth, "added", "", item, printPath(this.steps));
      else if (delta === undefined) this.writer.pushPair(depth, "moved", "", item, item, printPath(this.steps));
      else this.write(delta, "", depth, isMoved);
      this.writer.endChange();
      this.steps.pop();
      this.leftSteps.pop();
    }
    writeRemoved(left.items.length);
  }
}

/** What was removed, by the right member behind which it is listed; fills in which right members changed. */
function groupRemoved(
  members: readonly MemberDelta[],
  changed: Map<JsonMember, MemberDelta>,
): Map<JsonMember | null, MemberDelta[]> {
  const removed = new Map<JsonMember | null, MemberDelta[]>();
  let last: JsonMember | null = null;
  for (const member of members) {
    if (member.right !== null) {
      changed.set(member.right, member);
      last = member.right;
      continue;
    }
    const group = removed.get(last) ?? [];
    removed.set(last, group);
    group.push(member);
  }
  return removed;
}
