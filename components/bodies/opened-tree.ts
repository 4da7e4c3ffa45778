import type { TreeHost } from "@/components/tree/tree-host";
import type { OpenedDocument } from "./tree-document";

/** A document that was opened, and the tree to ask; null when there is none. */
export interface OpenedTree {
  readonly opened: OpenedDocument;
  readonly host: TreeHost | null;
}
