import { BuiltNode } from "./built-node";
import { countOf } from "./format-value";
import { indexStep, memberStep } from "./json-path-step";
import { TREE_LIMITS, type TreeLimits } from "./tree-limits";
import type { ReadTree } from "./tree-node";
import { TreeStop } from "./tree-stop";

interface Open {
  readonly node: BuiltNode;
  readonly children: BuiltNode[];
  readonly isMap: boolean;
  /** Items still to come, keys and values counted alone; Infinity where a break ends them. */
  left: number;
  key: BuiltNode | null;
  readonly onClose: ((node: BuiltNode) => void) | null;
}

/** Puts the items of a binary format, which come in the order of their bytes, into a tree. Throws TreeStop at a bound. */
export class TreeBuilder {
  private readonly top: BuiltNode[] = [];
  private readonly open: Open[] = [];
  private readonly limits: TreeLimits;
  private count = 0;

  constructor(limits: TreeLimits = TREE_LIMITS) {
    this.limits = limits;
  }

  /** The innermost open container, null at the top. */
  get parent(): BuiltNode | null {
    return this.open.at(-1)?.node ?? null;
  }

  add(node: BuiltNode): void {
    this.attach(node);
    this.closeFull(node.end);
  }

  /** Opens a container of so many items; Infinity for one that `endIndefinite` closes. */
  begin(
    node: BuiltNode,
    items: number,
    { isMap = false, onClose = null }: { isMap?: boolean; onClose?: Open["onClose"] } = {},
    offset = node.start,
  ): void {
    if (this.open.length >= this.limits.maxDepth) {
      throw new TreeStop(node.start, `Nested more than ${this.limits.maxDepth} levels deep: not read further.`);
    }
    this.attach(node);
    const children: BuiltNode[] = [];
    node.children = children;
    this.open.push({ node, children, isMap, left: items, key: null, onClose });
    if (items === 0) this.closeFull(offset);
  }

  /** Closes a container of unknown length; false when the innermost is none, or waits for a value. */
  endIndefinite(offset: number): boolean {
    const last = this.open.at(-1);
    if (last?.left !== Number.POSITIVE_INFINITY || last.key !== null) return false;
    last.left = 0;
    this.closeFull(offset);
    return true;
  }

  /** The tree as far as it was read; several values in a row become a list. */
  finish(problem: TreeStop | null, end: number): ReadTree {
    const inner = this.open.at(-1);
    for (const { node } of this.open) node.note ??= "not whole";
    const cut = inner === undefined ? null : { offset: end, message: `Ends inside of ${describe(inner.node)}.` };
    const found = problem === null ? cut : { offset: problem.offset, message: problem.message };
    const [only, ...more] = this.top;
    if (only === undefined) return { root: null, problem: found };
    if (more.length === 0) {
      only.step = "$";
      return { root: only, problem: found };
    }
    const root = new BuiltNode({ kind: "array", type: `sequence of ${this.top.length}`, start: 0 });
    root.step = "$";
    root.replaceChildren(this.top);
    for (const [index, node] of this.top.entries()) place(node, index);
    return { root, problem: found };
  }

  private attach(node: BuiltNode): void {
    this.count += 1;
    if (this.count > this.limits.maxNodes) {
      throw new TreeStop(node.start, `More than ${this.limits.maxNodes} values: not read further.`);
    }
    const parent = this.open.at(-1);
    if (parent === undefined) {
      this.top.push(node);
      return;
    }
    parent.left -= 1;
    if (!parent.isMap) {
      place(node, parent.children.length);
      parent.children.push(node);
    } else if (parent.key === null) {
      parent.key = node;
    } else {
      parent.children.push(pair(parent.key, node, parent.children.length));
      parent.key = null;
    }
  }

  private closeFull(offset: number): void {
    for (let last = this.open.at(-1); last?.left === 0; last = this.open.at(-1)) {
      this.open.pop();
      last.node.end = offset;
      if (last.children.length === 0) last.node.replaceChildren([]);
      if (last.isMap) markDuplicates(last.children);
      last.onClose?.(last.node);
    }
  }
}

function place(node: BuiltNode, index: number): void {
  node.key = String(index);
  node.step = indexStep(index);
}

/** A value under its key; keys that are containers themselves stand beside it. */
function pair(key: BuiltNode, value: BuiltNode, index: number): BuiltNode {
  if (key.value === null || key.childCount > 0) {
    const both = new BuiltNode({ kind: "pair", type: "key and value", start: key.start });
    place(both, index);
    both.replaceChildren([key, value]);
    key.key = "key";
    value.key = "value";
    return both;
  }
  const isName = key.kind === "string";
  value.key = isName ? key.plain : key.value;
  value.step = isName ? memberStep(key.plain ?? "") : `[${key.value}]`;
  return value;
}

function markDuplicates(children: readonly BuiltNode[]): void {
  const seen = new Map<string, BuiltNode>();
  for (const node of children) {
    const earlier = seen.get(node.step);
    seen.set(node.step, node);
    if (earlier === undefined) continue;
    node.note ??= "duplicate name";
    earlier.note ??= "duplicate name";
  }
}

function describe(node: BuiltNode): string {
  return `${node.type} after ${countOf(node.childCount, "value")}`;
}
