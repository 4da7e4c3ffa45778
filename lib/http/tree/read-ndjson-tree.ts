import { parseJson } from "@/lib/http/json/parse-json";
import { indexStep } from "./json-path-step";
import { JsonTreeNode } from "./json-tree-node";
import { LeafNode } from "./leaf-node";
import { MAX_TREE_NODES, type ReadTree, type TreeNode } from "./tree-node";

/** Values in one line; a longer one is shown as text. */
const MAX_LINE_NODES = 200_000;
// Rows of a line that is open ask for it again and again.
const CACHED_LINES = 64;

/**
 * Reads JSON values of a line each (NDJSON, JSON Lines, RFC 7464 with its record separators) as one tree. Lines are
 * parsed when they are looked at; one that is not JSON is a node of the kind "problem" that says where it is broken.
 */
export function readNdjsonTree(text: string, { maxLines = MAX_TREE_NODES }: { maxLines?: number } = {}): ReadTree {
  const starts: number[] = [];
  const ends: number[] = [];
  let problem: ReadTree["problem"] = null;
  for (let start = 0; start < text.length; ) {
    const mark = text.indexOf("\n", start);
    const end = mark === -1 ? text.length : mark;
    const first = text[start] === "\u001e" ? start + 1 : start;
    if (!isBlank(text, first, end)) {
      if (starts.length === maxLines) {
        problem = { offset: start, message: `Only the first ${maxLines} lines are shown.` };
        break;
      }
      starts.push(first);
      ends.push(end);
    }
    start = end + 1;
  }
  return { root: new LinesNode(text, starts, ends), problem };
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!" \t\r".includes(text.charAt(at))) return false;
  return true;
}

class LinesNode implements TreeNode {
  readonly kind = "array";
  readonly key = null;
  readonly step = "$";
  readonly type = "lines";
  readonly value = null;
  readonly plain = null;
  readonly note = null;
  readonly span;
  readonly childCount: number;
  private readonly cache = new Map<number, TreeNode>();
  private readonly text: string;
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];

  constructor(text: string, starts: readonly number[], ends: readonly number[]) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.childCount = starts.length;
    this.span = { start: 0, end: text.length };
  }

  child(index: number): TreeNode | undefined {
    const start = this.starts[index];
    const end = this.ends[index];
    if (start === undefined || end === undefined) return undefined;
    const cached = this.cache.get(index);
    if (cached !== undefined) return cached;
    const node = readLine(this.text, start, end, index);
    if (this.cache.size >= CACHED_LINES) this.cache.clear();
    this.cache.set(index, node);
    return node;
  }
}

function readLine(text: string, start: number, end: number, index: number): TreeNode {
  const line = text.slice(start, end);
  const place = { key: String(index), step: indexStep(index) };
  const parsed = parseJson(line, { maxNodes: MAX_LINE_NODES });
  if (parsed.ok) return new JsonTreeNode(parsed.root, { ...place, note: null, base: start });
  const note = `Column ${parsed.error.column}: expected ${parsed.error.expected}`;
  return new LeafNode({
    ...place,
    kind: "problem",
    type: "not JSON",
    value: line,
    plain: line,
    note,
    span: { start, end },
  });
}
