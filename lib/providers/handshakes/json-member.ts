import { compileJsonPath, readJsonPath } from "@/lib/providers/request/json-path";
import type { RequestView } from "@/lib/providers/request/request-view";

/** A string of the body's JSON; null when there is none. */
export function jsonMember(view: RequestView, path: string): string | null {
  const value = readJsonPath(view.json, compileJsonPath(path));
  return typeof value === "string" ? value : null;
}
