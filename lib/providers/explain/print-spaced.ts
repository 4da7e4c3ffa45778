import type { JsonNode } from "@/lib/http/json/json-node";

type Step = string | JsonNode;

/** JSON on one line with a space after each colon and comma, as Python's json.dumps writes it. No recursion. */
export function printSpaced(root: JsonNode): string {
  const parts: string[] = [];
  const steps: Step[] = [root];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === "string") parts.push(step);
    else if (step.kind === "object" || step.kind === "array")
      for (const inner of open(step).reverse()) steps.push(inner);
    else parts.push(step.raw);
  }
  return parts.join("");
}

function open(node: Extract<JsonNode, { kind: "object" | "array" }>): Step[] {
  const inner: Step[] = [];
  if (node.kind === "array") {
    for (const item of node.items) inner.push(inner.length === 0 ? "" : ", ", item);
    return ["[", ...inner, "]"];
  }
  for (const { name, value } of node.members) inner.push(inner.length === 0 ? "" : ", ", name.raw, ": ", value);
  return ["{", ...inner, "}"];
}
