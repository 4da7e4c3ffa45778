import type { JsonNode } from "@/lib/http/json/json-node";
import { readMember } from "./read-member";

/**
 * What an element is known by: the text of its member of that name or, where it has none, of the member at that path of
 * names with dots. Null where that is no string and no number.
 */
export function readKey(item: JsonNode, key: string): string | null {
  const found = readAt(item, [key]) ?? readAt(item, key.split("."));
  if (found?.kind === "string") return `"${found.value}`;
  return found?.kind === "number" ? found.raw : null;
}

function readAt(item: JsonNode, names: readonly string[]): JsonNode | null {
  let node: JsonNode | null = item;
  for (const name of names) node = node?.kind === "object" ? readMember(node, name) : null;
  return node;
}
