import { KEYS } from "@/components/ui/keys";
import type { TreeRow } from "@/lib/http/tree/read-tree-rows";
import type { TreeViewState } from "./use-tree-view";

export interface TreeKeyTarget {
  readonly tree: TreeViewState;
  /** The active row, where it is known. */
  readonly row: TreeRow | undefined;
  readonly onCopy: (what: "path" | "value") => void;
}

/** The keys of a tree (ARIA Authoring Practices, tree view), and a few of our own. True when the key was one of them. */
export function handleTreeKey(key: string, { tree, row, onCopy }: TreeKeyTarget): boolean {
  const at = tree.active?.row ?? -1;
  switch (key) {
    case "ArrowDown":
      tree.goToRow(at + 1);
      return true;
    case "ArrowUp":
      tree.goToRow(Math.max(0, at - 1));
      return true;
    case "Home":
      tree.goToRow(0);
      return true;
    case "End":
      tree.goToRow(tree.rowCount - 1);
      return true;
    case "ArrowLeft":
      if (row !== undefined) tree.goLeft(row, at);
      return true;
    case "ArrowRight":
      if (row !== undefined) tree.goRight(row, at);
      return true;
    case "Enter":
    case " ":
      if (row !== undefined && row.childCount > 0) tree.toggle(row.id);
      return true;
    case KEYS.unfoldAll.press[0]:
      tree.unfoldAll();
      return true;
    case KEYS.foldAll.press[0]:
      tree.foldAll();
      return true;
    case KEYS.copyValue.press[0]:
      onCopy("value");
      return true;
    case KEYS.copyPath.press[0]:
      onCopy("path");
      return true;
    default:
      return false;
  }
}
