import type { JsonNode, JsonObject } from "@/lib/http/json/json-node";

/** The value of the first member of that name; null without one. */
export function readMember(object: JsonObject, name: string): JsonNode | null {
  for (const member of object.members) if (member.name.value === name) return member.value;
  return null;
}
