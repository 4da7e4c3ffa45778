import type { TreeKind, TreeNode, TreeSpan } from "./tree-node";

/** A node never shows more children than this at once. */
export const MAX_CHILDREN = 1000;

/**
 * The same tree with the children of large nodes grouped into ranges like `[0…999]`, those again where they are too
 * many: no node has more than MAX_CHILDREN children. Ranges have the kind "range" and add nothing to a path.
 */
export function withRanges(node: TreeNode): TreeNode {
  return new RangedNode(node);
}

class RangedNode implements TreeNode {
  readonly childCount: number;
  readonly size: number;
  private readonly node: TreeNode;
  /** The window of the node's children that is shown; null for the whole node. */
  private readonly window: TreeSpan | null;
  private readonly first: number;
  private readonly rangeSize: number;
  private readonly end: number;

  constructor(node: TreeNode, window: TreeSpan | null = null) {
    this.node = node;
    this.window = window;
    this.first = window?.start ?? 0;
    this.end = window?.end ?? node.childCount;
    const count = this.end - this.first;
    this.rangeSize = chooseSize(count);
    this.size = count;
    this.childCount = Math.ceil(count / this.rangeSize);
  }

  get kind(): TreeKind {
    return this.window === null ? this.node.kind : "range";
  }

  get key(): string | null {
    return this.window === null ? this.node.key : `[${this.window.start}…${this.window.end - 1}]`;
  }

  get step(): string {
    return this.window === null ? this.node.step : "";
  }

  get type(): string {
    return this.window === null ? this.node.type : "range";
  }

  get value(): string | null {
    return this.window === null ? this.node.value : null;
  }

  get plain(): string | null {
    return this.window === null ? this.node.plain : null;
  }

  get note(): string | null {
    return this.window === null ? this.node.note : null;
  }

  get span(): TreeSpan | null {
    return this.window === null ? this.node.span : null;
  }

  child(index: number): TreeNode | undefined {
    if (!(index >= 0 && index < this.childCount)) return undefined;
    const start = this.first + index * this.rangeSize;
    if (this.rangeSize > 1)
      return new RangedNode(this.node, { start, end: Math.min(start + this.rangeSize, this.end) });
    const child = this.node.child(start);
    return child && new RangedNode(child);
  }
}

/** 1 where the children fit, else the least power of ten from 1000 on that makes the ranges fit. */
function chooseSize(count: number): number {
  if (count <= MAX_CHILDREN) return 1;
  let size = 1000;
  while (count / size > MAX_CHILDREN) size *= 10;
  return size;
}
