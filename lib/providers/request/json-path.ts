import type { JsonNode } from "@/lib/http/json/json-node";

type Step = string | 0;

/** A path into JSON, compiled: `$.a.b`, `$[].id`, `$.events[].type`. `[]` is the first item of an array. */
export type JsonPath = readonly Step[];

/** Compiles a path of a data sheet. */
export function compileJsonPath(path: string): JsonPath {
  return path
    .replace(/^\$\.?/, "")
    .replaceAll("[]", ".[]")
    .split(".")
    .filter((step) => step !== "")
    .map((step) => (step === "[]" ? 0 : step));
}

/** The value there in what JSON.parse gave; undefined when there is none. Only own members count. */
export function readJsonPath(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    if (step === 0) {
      if (!Array.isArray(value)) return undefined;
      value = value[0];
    } else {
      if (Array.isArray(value) || !Object.hasOwn(value, step)) return undefined;
      value = Reflect.get(value, step);
    }
  }
  return value;
}

/** The same in the lossless tree: of duplicate names the last counts, as with JSON.parse. */
export function findJsonNode(root: JsonNode, path: JsonPath): JsonNode | null {
  let node: JsonNode | undefined = root;
  for (const step of path) {
    if (step === 0) node = node.kind === "array" ? node.items[0] : undefined;
    else if (node.kind === "object") node = node.members.findLast((member) => member.name.value === step)?.value;
    else node = undefined;
    if (node === undefined) return null;
  }
  return node;
}
