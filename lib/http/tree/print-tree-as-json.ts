import type { TreeNode } from "./tree-node";

const MAX_LENGTH = 4 * 1024 * 1024;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

export interface PrintedTree {
  readonly text: string;
  /** False when it was cut at `maxLength`. */
  readonly isWhole: boolean;
}

type Step = string | { readonly node: TreeNode };

/**
 * Writes a tree of MessagePack, CBOR or Protobuf as JSON without white space, to be copied: numbers as they are, bytes
 * as hexadecimal strings, tags as what they hold. JSON and XML are copied from their source by `span`. No recursion.
 */
export function printTreeAsJson(root: TreeNode, { maxLength = MAX_LENGTH }: { maxLength?: number } = {}): PrintedTree {
  const parts: string[] = [];
  let length = 0;
  const steps: Step[] = [{ node: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (length > maxLength) break;
    if (typeof step !== "string") {
      pushSteps(steps, step.node, maxLength - length);
      continue;
    }
    parts.push(step);
    length += step.length;
  }
  const text = parts.join("");
  return { text: text.slice(0, maxLength), isWhole: length <= maxLength };
}

function pushSteps(steps: Step[], node: TreeNode, room: number): void {
  if (node.kind === "tag" && node.value === null) {
    const content = node.child(0);
    if (content !== undefined) steps.push({ node: content });
    return;
  }
  if (node.value !== null) {
    steps.push(writeScalar(node));
    return;
  }
  const isObject = node.kind === "object" || node.kind === "message";
  const children = listChildren(node, room);
  steps.push(isObject ? "}" : "]");
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at];
    if (child === undefined) continue;
    steps.push({ node: child });
    if (isObject) steps.push(`${JSON.stringify(child.kind === "pair" ? String(at) : (child.key ?? ""))}:`);
    if (at > 0) steps.push(",");
  }
  steps.push(isObject ? "{" : "[");
}

/** The children that are data, no more than there is room for. */
function listChildren(node: TreeNode, room: number): TreeNode[] {
  const children: TreeNode[] = [];
  for (let index = 0; index < node.childCount && children.length <= room; index += 1) {
    const child = node.child(index);
    if (child !== undefined && child.kind !== "reading") children.push(child);
  }
  return children;
}

function writeScalar(node: TreeNode): string {
  const value = node.value ?? "";
  if (node.kind === "string") return value;
  if (node.kind === "number" || node.kind === "tag") return JSON_NUMBER.test(value) ? value : JSON.stringify(value);
  if (node.kind !== "literal") return JSON.stringify(node.plain ?? value);
  if (value === "true" || value === "false") return value;
  return value.startsWith("simple") ? JSON.stringify(value) : "null";
}
