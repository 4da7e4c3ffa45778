/**
 * Whether an `Origin` is PUBLIC_URL's own (if that is set), or the one that the request itself was sent to.
 * The opaque origin "null" and anything that is not http(s) is not.
 */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string | undefined): boolean {
  const from = parseUrl(origin);
  if (from === null) return false;
  if (publicUrl !== undefined && from.origin === parseUrl(publicUrl)?.origin) return true;
  // The scheme is the Origin's: behind a proxy the server does not know its own.
  return host !== undefined && parseUrl(`${from.protocol}//${host}`)?.origin === from.origin;
}

function parseUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === "http:" || url?.protocol === "https:" ? url : null;
}
