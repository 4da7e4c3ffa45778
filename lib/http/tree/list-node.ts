import type { TreeNode, TreeSpan } from "./tree-node";

/** A root over several values that have no parent of their own. */
export class ListNode implements TreeNode {
  readonly kind = "array";
  readonly key = null;
  readonly step = "";
  readonly value = null;
  readonly plain = null;
  readonly note = null;
  readonly type: string;
  readonly span: TreeSpan;
  private readonly nodes: readonly TreeNode[];

  constructor(nodes: readonly TreeNode[], type: string, span: TreeSpan) {
    this.nodes = nodes;
    this.type = type;
    this.span = span;
  }

  get childCount(): number {
    return this.nodes.length;
  }

  child(index: number): TreeNode | undefined {
    return this.nodes[index];
  }
}
