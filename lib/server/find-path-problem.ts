// As URL parsers read them: "\" is "/", "%2e" is ".".
const ONE_SLASH = /^\/(?![\\/])/;
const DOT_SEGMENT = /[\\/](?:\.|%2e){1,2}(?:[\\/]|$)/i;

/**
 * Why this request target must not reach Next, in one sentence, or null. Next resolves dot segments, so that
 * "/x/../in/<slug>" would be a capture past the Node door and its safety headers; it redirects "//…" and absolute URLs
 * to where they say, and answers 500 for "*" and for broken percent escapes (RFC 3986 2.1).
 */
export function findPathProblem(url: string): string | null {
  const path = url.split("?", 1)[0] ?? "";
  if (!ONE_SLASH.test(path)) return "The request target must be a path that begins with one slash.";
  if (DOT_SEGMENT.test(path)) return "The path must not hold the segments . and ..";
  try {
    decodeURIComponent(path);
    return null;
  } catch {
    return "The path holds a broken percent escape.";
  }
}
