import type { JsonNode, JsonObject } from "@/lib/http/json/json-node";
import { readMember } from "./read-member";

// From the surest to the weakest. The first group names a thing: two of them without a common value are two things.
const STRONG = ["id", "_id", "uuid", "guid", "gid", "uid", "admin_graphql_api_id"];
const WEAK = ["key", "sku", "code", "sha", "slug", "email", "number", "name", "path", "url", "title", "filename"];
const ID_ENDING = /(?:_id|_uuid|_key|Id|ID|Uuid)$/;
const MAX_CANDIDATES = 12;

/**
 * The member that tells the objects of two arrays apart: like an id by its name, in every object, a string or number, of
 * another value in each of one side, and with values that both sides have. Null when there is none.
 */
export function findArrayKey(left: readonly JsonNode[], right: readonly JsonNode[]): string | null {
  const [first] = left;
  const [other] = right;
  if (first?.kind !== "object" || other?.kind !== "object") return null;
  const names = new Set(other.members.map(({ name }) => name.value));
  const candidates = [...new Set(first.members.map(({ name }) => name.value))]
    .filter((name) => names.has(name) && rank(name) < Number.POSITIVE_INFINITY)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .slice(0, MAX_CANDIDATES);
  for (const name of candidates) {
    const lefts = readKeys(left, name);
    const rights = lefts && readKeys(right, name);
    if (lefts === null || rights === null) continue;
    const [few, many] = lefts.size < rights.size ? [lefts, rights] : [rights, lefts];
    const common = [...few].filter((key) => many.has(key)).length;
    if (common > 0 && (STRONG.includes(name) || common * 2 >= few.size)) return name;
  }
  return null;
}

/** Whether two objects say by a strong id that they are not the same thing. */
export function areOtherThings(left: JsonObject, right: JsonObject): boolean {
  return STRONG.some((name) => {
    const first = readMember(left, name);
    const second = readMember(right, name);
    return first !== null && second !== null && keyText(first) !== keyText(second);
  });
}

function rank(name: string): number {
  const strong = STRONG.indexOf(name);
  if (strong >= 0) return strong;
  if (ID_ENDING.test(name)) return STRONG.length;
  const weak = WEAK.indexOf(name);
  return weak >= 0 ? STRONG.length + 1 + weak : Number.POSITIVE_INFINITY;
}

/** Null when one lacks it, has no scalar there, or has the value of another one. */
function readKeys(items: readonly JsonNode[], name: string): Set<string> | null {
  const keys = new Set<string>();
  for (const item of items) {
    const value = item.kind === "object" ? readMember(item, name) : null;
    if (value === null || !isScalar(value)) return null;
    const key = keyText(value);
    if (keys.has(key)) return null;
    keys.add(key);
  }
  return keys;
}

function isScalar(node: JsonNode): boolean {
  return node.kind === "string" || node.kind === "number";
}

function keyText(node: JsonNode): string {
  if (node.kind === "string") return `"${node.value}`;
  return node.kind === "number" || node.kind === "literal" ? node.raw : "";
}
