import type { JsonNode } from "@/lib/http/json/json-node";

export type JsonType = "object" | "array" | "string" | "number" | "boolean" | "null";

export function typeOfJson(node: JsonNode): JsonType {
  if (node.kind !== "literal") return node.kind;
  return node.raw === "null" ? "null" : "boolean";
}
