import type { TreeRow } from "@/lib/http/tree/read-tree-rows";
import type { TreeMatch } from "@/lib/http/tree/search-tree";
import type { TreeId } from "@/lib/http/tree/tree-id";

/** What a view asks of a tree. Plain data both ways, so that the tree may live in a worker. */
export type TreeRequest =
  | { readonly do: "rows"; readonly from: number; readonly count: number }
  | { readonly do: "toggle"; readonly id: TreeId }
  | { readonly do: "unfold" | "fold" }
  /** Opens what is above a node. */
  | { readonly do: "reveal"; readonly id: TreeId }
  | { readonly do: "search"; readonly text: string }
  /** Where some nodes are. */
  | { readonly do: "paths"; readonly ids: readonly TreeId[] }
  | { readonly do: "describe"; readonly id: TreeId; readonly limit: number };

/** One node, told in full. */
export interface TreeDetail {
  readonly id: TreeId;
  /** In the notation of the format, like `$.items[0].sku`. */
  readonly path: string;
  readonly keys: readonly string[];
  readonly type: string;
  readonly note: string | null;
  /** What copying it gives, cut at the asked limit; null where it has no text of its own. */
  readonly text: string | null;
  /** How long the whole text is, in UTF-16 units. */
  readonly length: number;
  readonly childCount: number;
}

export interface TreeAnswer {
  /** How many rows there are now. */
  readonly rowCount: number;
  readonly rows: readonly TreeRow[];
  /** The row of what was asked about, if it has one. */
  readonly row: number | null;
  readonly matches: readonly TreeMatch[];
  /** False when there is more: more matches, or nodes that stayed folded. */
  readonly isWhole: boolean;
  readonly detail: TreeDetail | null;
  /** Of the nodes that were asked about, in their order; "" for one that is not there. */
  readonly paths: readonly string[];
}

export interface TreeHost {
  /** Rejects only when the tree is gone. */
  ask(request: TreeRequest): Promise<TreeAnswer>;
}
