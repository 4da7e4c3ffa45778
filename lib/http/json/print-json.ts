import type { JsonNode } from "./json-node";

// Beyond this depth lines are no longer indented further: a small text could grow to gigabytes.
const MAX_INDENT_LEVELS = 40;

export interface PrintedJson {
  readonly text: string;
  /** False when it was cut at `maxLength`. */
  readonly isWhole: boolean;
}

type Step = string | { readonly node: JsonNode; readonly depth: number };

/**
 * Writes JSON with every string and number as it was written. With `indent` 0 without any white space, else one value
 * a line. Stops soon after `maxLength` characters. No recursion.
 */
export function printJson(
  root: JsonNode,
  { indent = 2, maxLength = Number.POSITIVE_INFINITY }: { indent?: number; maxLength?: number } = {},
): PrintedJson {
  const parts: string[] = [];
  let length = 0;
  const steps: Step[] = [{ node: root, depth: 0 }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (length > maxLength) return { text: parts.join("").slice(0, maxLength), isWhole: false };
    if (typeof step === "string") {
      parts.push(step);
      length += step.length;
    } else {
      pushSteps(steps, step.node, step.depth, indent);
    }
  }
  const text = parts.join("");
  return { text: text.slice(0, maxLength), isWhole: text.length <= maxLength };
}

/** Puts what a node is written with onto the stack, last part first. */
function pushSteps(steps: Step[], node: JsonNode, depth: number, indent: number): void {
  if (node.kind !== "object" && node.kind !== "array") {
    steps.push(node.raw);
    return;
  }
  const [open, close] = node.kind === "object" ? "{}" : "[]";
  const count = node.kind === "object" ? node.members.length : node.items.length;
  if (count === 0) {
    steps.push(`${open}${close}`);
    return;
  }
  const inner = lineBreak(indent, depth + 1);
  steps.push(`${lineBreak(indent, depth)}${close}`);
  for (let index = count - 1; index >= 0; index -= 1) {
    const member = node.kind === "object" ? node.members[index] : undefined;
    const value = node.kind === "object" ? member?.value : node.items[index];
    if (value !== undefined) steps.push({ node: value, depth: depth + 1 });
    const name = member === undefined ? "" : `${member.name.raw}:${indent > 0 ? " " : ""}`;
    steps.push(`${index === 0 ? `${open}` : ","}${inner}${name}`);
  }
}

function lineBreak(indent: number, depth: number): string {
  return indent > 0 ? `\n${" ".repeat(indent * Math.min(depth, MAX_INDENT_LEVELS))}` : "";
}
