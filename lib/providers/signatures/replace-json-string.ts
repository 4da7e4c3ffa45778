import { parseJson } from "@/lib/http/json/parse-json";
import { compileJsonPath, findJsonNode } from "@/lib/providers/request/json-path";

/** The body with one string replaced, every other byte kept; null when there is no such string. */
export function replaceJsonString(body: Buffer, path: string, value: string): Buffer | null {
  const text = body.toString("utf8");
  const parsed = parseJson(text);
  const node = parsed.ok ? findJsonNode(parsed.root, compileJsonPath(path)) : null;
  if (node?.kind !== "string") return null;
  return Buffer.from(`${text.slice(0, node.start)}${JSON.stringify(value)}${text.slice(node.end)}`, "utf8");
}
