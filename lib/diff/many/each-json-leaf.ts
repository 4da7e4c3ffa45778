import type { JsonNode } from "@/lib/http/json/json-node";
import type { PathStep } from "@/lib/http/path/path-step";

/**
 * Visits the values that hold no others (empty objects and arrays among them) with the way to them, in order. The list of
 * steps is one and the same array each time. Recurses as deep as the parser lets values be nested.
 */
export function eachJsonLeaf(
  root: JsonNode,
  visit: (steps: readonly PathStep[], leaf: JsonNode) => void,
  steps: PathStep[] = [],
): void {
  if (root.kind === "object" && root.members.length > 0) {
    for (const { name, value } of root.members) {
      steps.push(name.value);
      eachJsonLeaf(value, visit, steps);
      steps.pop();
    }
  } else if (root.kind === "array" && root.items.length > 0) {
    for (const [index, item] of root.items.entries()) {
      steps.push(index);
      eachJsonLeaf(item, visit, steps);
      steps.pop();
    }
  } else {
    visit(steps, root);
  }
}
