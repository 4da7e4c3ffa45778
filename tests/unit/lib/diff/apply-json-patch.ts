import type { JsonPatch, PatchOperation } from "@/lib/diff/patch/json-patch";
import { printJsonPatch } from "@/lib/diff/patch/print-json-patch";
import type { JsonNode } from "@/lib/http/json/json-node";
import { parseJson } from "@/lib/http/json/parse-json";

/** A value that can be changed; numbers keep their text, so that 1.0 is not 1. */
export type Value =
  | { readonly scalar: string }
  | { readonly items: Value[] }
  | { readonly members: Array<[string, Value]> };

/** Reads, applies and gives back JSON by the letter of RFC 6902, from the patch's own text. Throws where a target is missing. */
export function applyJsonPatch(left: string, patch: JsonPatch): Value {
  let root = readValue(left);
  const read = JSON.parse(printJsonPatch(patch)) as Array<{ op: string; path: string; from?: string }>;
  for (const [index, { op, path, from }] of read.entries()) {
    const operation = patch.operations[index] as PatchOperation;
    let value: Value | null = "value" in operation ? readValue(operation.value) : null;
    if (op === "move") value = take(root, tokens(from ?? ""));
    if (op === "remove") take(root, tokens(path));
    else if (path === "") root = value as Value;
    else put(root, tokens(path), value as Value, op === "replace");
  }
  return root;
}

export function readValue(text: string): Value {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(`not JSON: ${text}`);
  return toValue(parsed.root);
}

/** One text for equal values: members sorted, those of one name in their order. */
export function canonical(value: Value): string {
  if ("scalar" in value) return value.scalar;
  if ("items" in value) return `[${value.items.map(canonical).join()}]`;
  const members = value.members.toSorted(([first], [second]) => (first < second ? -1 : first > second ? 1 : 0));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`;
}

function toValue(node: JsonNode): Value {
  if (node.kind === "array") return { items: node.items.map(toValue) };
  if (node.kind === "object") return { members: node.members.map(({ name, value }) => [name.value, toValue(value)]) };
  return { scalar: node.kind === "string" ? JSON.stringify(node.value) : node.raw };
}

function tokens(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function find(root: Value, path: readonly string[]): Value {
  let value = root;
  for (const token of path) {
    const next: Value | undefined =
      "items" in value
        ? value.items[Number(token)]
        : "members" in value
          ? value.members.find(([name]) => name === token)?.[1]
          : undefined;
    if (next === undefined) throw new Error(`no target at ${path.join("/")}`);
    value = next;
  }
  return value;
}

function take(root: Value, path: readonly string[]): Value {
  const target = find(root, path);
  const parent = find(root, path.slice(0, -1));
  const token = path.at(-1) ?? "";
  if ("items" in parent) parent.items.splice(Number(token), 1);
  else if ("members" in parent)
    parent.members.splice(
      parent.members.findIndex(([name]) => name === token),
      1,
    );
  return target;
}

function put(root: Value, path: readonly string[], value: Value, isReplace: boolean): void {
  const parent = find(root, path.slice(0, -1));
  const token = path.at(-1) ?? "";
  if (isReplace) find(root, path);
  if ("items" in parent) {
    const at = Number(token);
    if (at > parent.items.length) throw new Error(`${at} is behind the end`);
    parent.items.splice(at, isReplace ? 1 : 0, value);
  } else if ("members" in parent) {
    const at = parent.members.findIndex(([name]) => name === token);
    if (at === -1) parent.members.push([token, value]);
    else parent.members[at] = [token, value];
  }
}
