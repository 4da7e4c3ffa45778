// Forbidden request-headers and methods of the Fetch standard (2.2.2, 2.2.1).
const NAMES = new Set([
  "accept-charset",
  "accept-encoding",
  "access-control-request-headers",
  "access-control-request-method",
  "access-control-request-private-network",
  "connection",
  "content-length",
  "cookie",
  "cookie2",
  "date",
  "dnt",
  "expect",
  "host",
  "keep-alive",
  "origin",
  "referer",
  "set-cookie",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
]);
const PREFIXES = /^(proxy-|sec-)/;
const OVERRIDES = new Set(["x-http-method", "x-http-method-override", "x-method-override"]);
const METHODS = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Whether no page may set a header field: the browser sets it itself, or not at all. */
export function isForbiddenField([name, value]: readonly [string, string]): boolean {
  const key = name.toLowerCase();
  if (NAMES.has(key) || PREFIXES.test(key)) return true;
  return OVERRIDES.has(key) && value.split(",").some((method) => isForbiddenMethod(method.trim()));
}

/** Whether no page may send a method. */
export function isForbiddenMethod(method: string): boolean {
  return METHODS.has(method.toUpperCase());
}
