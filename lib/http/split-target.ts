/** A request target cut at its first "?" (RFC 3986 3.4). `query` is null without one, "" when nothing follows it. */
export function splitTarget(target: string): { path: string; query: string | null } {
  const mark = target.indexOf("?");
  return mark === -1 ? { path: target, query: null } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}
