import { type JsonError, parseJson } from "@/lib/http/json/parse-json";
import { JsonTreeNode } from "./json-tree-node";
import { MAX_TREE_NODES, type TreeNode } from "./tree-node";

// Enough of a line to see what is wrong on it.
const EXCERPT_BEFORE = 60;
const EXCERPT_AFTER = 20;

export type JsonTree =
  | { readonly ok: true; readonly root: TreeNode }
  | {
      readonly ok: false;
      readonly error: JsonError;
      /** Like "Line 2, column 7: expected a comma or "]"". */
      readonly message: string;
      /** The line's text before and from the error on, shortened. `text.slice(0, error.offset)` is the valid prefix. */
      readonly before: string;
      readonly after: string;
    };

/** Reads JSON as a tree, keeping everything as written; or says where it stops being JSON. Never throws. */
export function readJsonTree(text: string, { maxNodes = MAX_TREE_NODES }: { maxNodes?: number } = {}): JsonTree {
  const parsed = parseJson(text, { maxNodes });
  if (parsed.ok) return { ok: true, root: new JsonTreeNode(parsed.root) };
  const { error } = parsed;
  const message = `Line ${error.line}, column ${error.column}: expected ${error.expected}`;
  const before = text.slice(Math.max(0, error.offset - EXCERPT_BEFORE), error.offset);
  const after = text.slice(error.offset, error.offset + EXCERPT_AFTER);
  return {
    ok: false,
    error,
    message,
    before: before.split(/[\r\n]/).at(-1) ?? "",
    after: after.split(/[\r\n]/)[0] ?? "",
  };
}
