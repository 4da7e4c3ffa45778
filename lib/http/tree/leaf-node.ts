import type { TreeKind, TreeNode, TreeSpan } from "./tree-node";

export type LeafFacts = Omit<TreeNode, "child" | "childCount">;

/** A node without children. */
export class LeafNode implements TreeNode {
  readonly kind: TreeKind;
  readonly key: string | null;
  readonly step: string;
  readonly type: string;
  readonly value: string | null;
  readonly plain: string | null;
  readonly note: string | null;
  readonly span: TreeSpan | null;
  readonly childCount = 0;

  constructor(facts: LeafFacts) {
    this.kind = facts.kind;
    this.key = facts.key;
    this.step = facts.step;
    this.type = facts.type;
    this.value = facts.value;
    this.plain = facts.plain;
    this.note = facts.note;
    this.span = facts.span;
  }

  child(): undefined {
    return undefined;
  }
}
