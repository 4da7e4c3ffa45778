import { splitTarget } from "@/lib/http/split-target";

/** keep: the captured path and query follow the target's own; drop: the target's URL as it stands. */
export type PathRule = "keep" | "drop";

/**
 * Without a rule: a target that is only an origin gets the captured path and query, one with a path of its own does not.
 */
export function defaultPathRule(url: URL): PathRule {
  return url.pathname === "/" && url.search === "" ? "keep" : "drop";
}

/**
 * The request target (origin-form, RFC 9112 3.2.1) under which a captured target is sent to a URL. The captured part
 * stays as it was sent, byte for byte: it is never parsed, so that "%zz", "//" and ".." arrive as they came.
 */
export function targetPath(url: URL, captured: string, rule: PathRule): string {
  if (rule === "drop" || captured === "") return `${url.pathname}${url.search}`;
  const { path, query } = splitTarget(captured);
  const base = path === "" ? url.pathname : url.pathname.replace(/\/$/, "");
  const separator = path === "" || path.startsWith("/") ? "" : "/";
  const queries = [url.search.slice(1), query].filter((part) => part !== null && part !== "");
  const mark = queries.length > 0 || query === "" ? "?" : "";
  return `${base}${separator}${path}${mark}${queries.join("&")}`;
}
