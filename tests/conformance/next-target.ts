import { parse } from "node:querystring";

const NEXT_PARAMETER = /^nxt[PI]./;

/** The two parts of a target; a fragment, which no request should have, belongs to neither. */
export function cutTarget(target: string): [path: string, query: string] {
  const [whole = ""] = target.split("#", 1);
  const at = whole.indexOf("?");
  return at === -1 ? [whole, ""] : [whole.slice(0, at), whole.slice(at + 1)];
}

export function joinTarget(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

/** The path as the URL standard writes it: dot segments followed, some characters percent-encoded. */
export function readPath(path: string): string {
  return new URL(path, "http://localhost").pathname;
}

export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

export function dropNextParameters(query: string): string {
  const pairs = query.split("&");
  return pairs.filter((pair) => !NEXT_PARAMETER.test(pair)).join("&");
}

/** The query after it was taken apart into an object and written anew. */
export function rewriteQuery(query: string): string {
  const written = new URLSearchParams();
  for (const [name, values] of Object.entries(parse(query))) {
    for (const value of [values ?? []].flat()) if (name !== "__proto__") written.append(name, value);
  }
  return written.toString();
}
