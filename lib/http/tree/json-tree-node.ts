import type { JsonNode, JsonObject } from "@/lib/http/json/json-node";
import { indexStep, memberStep } from "./json-path-step";
import type { TreeKind, TreeNode, TreeSpan } from "./tree-node";

interface Place {
  readonly key: string | null;
  readonly step: string;
  readonly note: string | null;
  /** Where the parsed text begins in the source. */
  readonly base: number;
}

const ROOT: Place = { key: null, step: "$", note: null, base: 0 };

/** Shows parsed JSON as a tree, without copying it: nodes are made as they are looked at. */
export class JsonTreeNode implements TreeNode {
  readonly key: string | null;
  readonly step: string;
  readonly note: string | null;
  private readonly json: JsonNode;
  private readonly base: number;
  private duplicates: ReadonlySet<string> | null = null;

  constructor(json: JsonNode, { key, step, note, base }: Place = ROOT) {
    this.json = json;
    this.key = key;
    this.step = step;
    this.note = note;
    this.base = base;
  }

  get kind(): TreeKind {
    return this.json.kind;
  }

  get type(): string {
    const { json } = this;
    if (json.kind !== "literal") return json.kind;
    return json.raw === "null" ? "null" : "boolean";
  }

  get value(): string | null {
    return this.json.kind === "object" || this.json.kind === "array" ? null : this.json.raw;
  }

  get plain(): string | null {
    return this.json.kind === "string" ? this.json.value : this.value;
  }

  get span(): TreeSpan {
    return { start: this.base + this.json.start, end: this.base + this.json.end };
  }

  get childCount(): number {
    if (this.json.kind === "object") return this.json.members.length;
    return this.json.kind === "array" ? this.json.items.length : 0;
  }

  child(index: number): TreeNode | undefined {
    const { json, base } = this;
    if (json.kind === "object") {
      const member = json.members[index];
      if (member === undefined) return undefined;
      const name = member.name.value;
      this.duplicates ??= findDuplicates(json);
      const note = this.duplicates.has(name) ? "duplicate name" : null;
      return new JsonTreeNode(member.value, { key: name, step: memberStep(name), note, base });
    }
    const item = json.kind === "array" ? json.items[index] : undefined;
    return item && new JsonTreeNode(item, { key: String(index), step: indexStep(index), note: null, base });
  }
}

function findDuplicates(json: JsonObject): ReadonlySet<string> {
  const seen = new Set<string>();
  const duplicates = new Set<string>();
  for (const { name } of json.members) {
    if (seen.has(name.value)) duplicates.add(name.value);
    else seen.add(name.value);
  }
  return duplicates;
}
