import { expandTree, revealInTree } from "@/lib/http/tree/expand-tree";
import { findTreeRow } from "@/lib/http/tree/find-tree-row";
import { layoutTree, type TreeLayout } from "@/lib/http/tree/layout-tree";
import { readTreePath } from "@/lib/http/tree/read-tree-path";
import { readTreeRows } from "@/lib/http/tree/read-tree-rows";
import { searchTree } from "@/lib/http/tree/search-tree";
import { ROOT_ID, type TreeId } from "@/lib/http/tree/tree-id";
import type { TreeNode } from "@/lib/http/tree/tree-node";
import { withRanges } from "@/lib/http/tree/with-ranges";
import type { TreeAnswer, TreeDetail, TreeRequest } from "./tree-host";

// What is open at first: a short document whole, of a long one the outermost levels.
const FIRST_ROWS = 200;
// "Unfold all" opens this much and says that the rest stayed folded.
const MOST_ROWS = 20_000;
const MOST_MATCHES = 1000;

/** A tree and which of its nodes are open. It answers at once; nothing it does costs more than what is open. */
export class TreeSession {
  readonly #root: TreeNode;
  readonly #source: string | null;
  #expanded: ReadonlySet<TreeId>;
  #layout: TreeLayout;

  /** `source` is the text that the spans of the nodes count in; null where they count bytes. */
  constructor(root: TreeNode, source: string | null) {
    this.#root = withRanges(root);
    this.#source = source;
    this.#expanded = new Set([ROOT_ID, ...expandTree(this.#root, { maxRows: FIRST_ROWS }).expanded]);
    this.#layout = layoutTree(this.#root, this.#expanded);
  }

  get rowCount(): number {
    return this.#layout.rowCount;
  }

  answer(request: TreeRequest): TreeAnswer {
    switch (request.do) {
      case "rows":
        return this.#reply({ rows: readTreeRows(this.#layout, request.from, request.count) });
      case "toggle":
        return this.#reply({ row: this.#toggle(request.id) });
      case "unfold": {
        const { expanded, isWhole } = expandTree(this.#root, { maxRows: MOST_ROWS });
        this.#open(new Set([ROOT_ID, ...expanded]));
        return this.#reply({ isWhole });
      }
      case "fold":
        this.#open(new Set([ROOT_ID]));
        return this.#reply({ row: 0 });
      case "reveal":
        this.#open(revealInTree(this.#expanded, request.id));
        return this.#reply({ row: findTreeRow(this.#layout, request.id) });
      case "search": {
        const search = searchTree(this.#root, request.text, { maxMatches: MOST_MATCHES });
        search.step(Number.POSITIVE_INFINITY);
        return this.#reply({ matches: search.matches, isWhole: search.matches.length < MOST_MATCHES });
      }
      case "paths":
        return this.#reply({ paths: request.ids.map((id) => readTreePath(this.#root, id)?.text ?? "") });
      case "describe":
        return this.#reply({ detail: this.#describe(request.id, request.limit) });
    }
  }

  #reply(part: Partial<TreeAnswer>): TreeAnswer {
    const { rowCount } = this.#layout;
    return { rowCount, rows: [], row: null, matches: [], isWhole: true, detail: null, paths: [], ...part };
  }

  #open(expanded: ReadonlySet<TreeId>): void {
    this.#expanded = expanded;
    this.#layout = layoutTree(this.#root, expanded);
  }

  #toggle(id: TreeId): number | null {
    const expanded = new Set(this.#expanded);
    if (!expanded.delete(id)) expanded.add(id);
    this.#open(expanded);
    return findTreeRow(this.#layout, id);
  }

  #describe(id: TreeId, limit: number): TreeDetail | null {
    const found = readTreePath(this.#root, id);
    if (found === null) return null;
    const { node, text: path, keys } = found;
    const { type, note, childCount } = node;
    const text = node.kind === "range" ? null : (node.plain ?? node.value ?? this.#sourceOf(node));
    return { id, path, keys, type, note, childCount, text: text?.slice(0, limit) ?? null, length: text?.length ?? 0 };
  }

  #sourceOf({ span }: TreeNode): string | null {
    return span === null ? null : (this.#source?.slice(span.start, span.end) ?? null);
  }
}
