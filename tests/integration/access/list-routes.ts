import { readdir } from "node:fs/promises";
import path from "node:path";

export interface RouteFile {
  /** As the address bar shows it, with OpenAPI's parameters: "/b/{binId}/diff/{pair}"; optional rests are left out. */
  readonly path: string;
  readonly kind: "page" | "route";
}

/** Every page and route handler under app/, found by its file: what Next serves. */
export async function listRoutes(): Promise<readonly RouteFile[]> {
  const files = await readdir("app", { recursive: true });
  return files
    .filter((file) => /^(page\.tsx|route\.ts)$/.test(path.basename(file)))
    .map((file) => ({
      path: toPath(path.dirname(file)),
      kind: path.basename(file) === "page.tsx" ? ("page" as const) : ("route" as const),
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function toPath(folder: string): string {
  const segments = folder
    .split(path.sep)
    .filter((segment) => segment !== "." && !/^\[\[\.\.\..*\]\]$|^\(/.test(segment));
  return `/${segments.map((segment) => segment.replace(/^\[(\w+)\]$/, "{$1}")).join("/")}`;
}

/** A path with its parameters filled in; throws for one that has no value, so that a new one is not forgotten. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Give the tests of access a value for {${name}} in ${template}.`);
    return encodeURIComponent(value);
  });
}
