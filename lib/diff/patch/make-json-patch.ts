import type { ArrayDelta, JsonDelta, MemberDelta, ObjectDelta } from "@/lib/diff/json/json-delta";
import type { JsonNode } from "@/lib/http/json/json-node";
import { printJson } from "@/lib/http/json/print-json";
import type { JsonPatch, PatchOperation } from "./json-patch";
import { pointerStep } from "./json-pointer";
import { planArraySteps } from "./patch-array";

/** A patch of more characters than that would be longer than what it changes: long names are repeated by every operation. */
const MAX_LENGTH = 64 * 1024 * 1024;
const TOO_LONG = "The patch would be longer than 64 MB: it replaces the whole value.";

/**
 * The JSON Patch (RFC 6902) that turns the left value into the right one. Numbers are in it as they were written; whoever
 * applies it with doubles rounds them as it would the value itself. Names that stand twice in an object cannot be addressed: such
 * an object is replaced whole.
 */
export function makeJsonPatch(delta: JsonDelta | null): JsonPatch {
  const writer = new PatchWriter();
  if (delta === null) return { operations: [], notes: [] };
  writer.write(delta, "");
  if (writer.length > MAX_LENGTH)
    return { operations: [{ op: "replace", path: "", value: print(delta.right) }], notes: [TOO_LONG] };
  return { operations: writer.operations, notes: [...writer.notes] };
}

class PatchWriter {
  readonly operations: PatchOperation[] = [];
  readonly notes = new Set<string>();
  length = 0;

  write(delta: JsonDelta, path: string): void {
    if (delta.kind === "value") this.replace(path, delta.right);
    else if (delta.kind === "object") this.writeObject(delta, path);
    else this.writeArray(delta, path);
  }

  private writeObject(delta: ObjectDelta, path: string): void {
    if (delta.hasDuplicates) {
      this.notes.add(
        "Objects with a name that stands twice are replaced whole: a patch cannot address one of the two.",
      );
      this.replace(path, delta.right);
      return;
    }
    for (const member of delta.members) this.writeMember(member, `${path}${pointerStep(member.name)}`);
  }

  private writeMember({ right, delta }: MemberDelta, path: string): void {
    if (delta !== null) this.write(delta, path);
    else if (right === null) this.push({ op: "remove", path });
    else this.push({ op: "add", path, value: print(right.value) });
  }

  /** What changed inside of elements comes first, while they stand where they did. */
  private writeArray({ right, match, inner }: ArrayDelta, path: string): void {
    const steps = planArraySteps(match);
    if (steps === null) {
      this.notes.add("Arrays with very many differences are replaced whole.");
      this.replace(path, right);
      return;
    }
    for (const [to, delta] of inner) this.write(delta, `${path}${pointerStep(match.lefts[to] ?? 0)}`);
    for (const step of steps) {
      const at = `${path}${pointerStep(step.at)}`;
      if (step.op === "remove") this.push({ op: "remove", path: at });
      else if (step.op === "move") this.push({ op: "move", from: `${path}${pointerStep(step.from)}`, path: at });
      else this.add(at, right.items[step.right]);
    }
  }

  private add(path: string, value: JsonNode | undefined): void {
    if (value !== undefined) this.push({ op: "add", path, value: print(value) });
  }

  private push(operation: PatchOperation): void {
    this.length += operation.path.length + ("value" in operation ? operation.value.length : 0);
    if (this.length <= MAX_LENGTH) this.operations.push(operation);
  }

  private replace(path: string, value: JsonNode): void {
    this.push({ op: "replace", path, value: print(value) });
  }
}

function print(node: JsonNode): string {
  return printJson(node, { indent: 0 }).text;
}
