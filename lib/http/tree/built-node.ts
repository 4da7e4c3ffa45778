import type { TreeKind, TreeNode, TreeSpan } from "./tree-node";

const NONE: readonly BuiltNode[] = [];

interface Facts {
  readonly kind: TreeKind;
  readonly type: string;
  readonly start: number;
  /** Left out while it is not known: then it ends where its last child does. */
  readonly end?: number;
  readonly value?: string | null;
  readonly plain?: string | null;
  readonly note?: string | null;
}

/** A node that a parser fills while it reads. A million of them take about 200 MB. */
export class BuiltNode implements TreeNode {
  kind: TreeKind;
  type: string;
  key: string | null = null;
  step = "";
  value: string | null;
  note: string | null;
  end: number;
  children: readonly BuiltNode[] = NONE;
  readonly start: number;
  private copied: string | null;

  constructor(facts: Facts) {
    this.kind = facts.kind;
    this.type = facts.type;
    this.start = facts.start;
    this.end = facts.end ?? -1;
    this.value = facts.value ?? null;
    this.copied = facts.plain ?? null;
    this.note = facts.note ?? null;
  }

  get plain(): string | null {
    return this.copied ?? this.value;
  }

  set plain(plain: string | null) {
    this.copied = plain;
  }

  get span(): TreeSpan {
    const end = this.end >= 0 ? this.end : (this.children.at(-1)?.span.end ?? this.start);
    return { start: this.start, end };
  }

  get childCount(): number {
    return this.children.length;
  }

  child(index: number): BuiltNode | undefined {
    return this.children[index];
  }

  replaceChildren(children: readonly BuiltNode[]): void {
    this.children = children.length === 0 ? NONE : children;
  }
}
