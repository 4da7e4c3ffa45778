import type { JsonNode } from "@/lib/http/json/json-node";
import { typeOfJson } from "./type-of-json";

/** Null stands for "no value" in every type: to or from it is a change like another. */
export function isTypeChange(left: JsonNode, right: JsonNode): boolean {
  const from = typeOfJson(left);
  const to = typeOfJson(right);
  return from !== to && from !== "null" && to !== "null";
}
