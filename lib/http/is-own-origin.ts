/**
 * Whether an Origin field (RFC 6454 7) names this instance: the public URL's origin if there is one, else whatever the
 * caller addressed by Host, under either scheme (a proxy may have ended TLS). "null" never does.
 */
export function isOwnOrigin(origin: string, own: { publicUrl: string | undefined; host: string | null }): boolean {
  if (!URL.canParse(origin)) return false;
  const given = new URL(origin);
  if (own.publicUrl !== undefined) return given.origin === new URL(own.publicUrl).origin;
  return /^https?:$/.test(given.protocol) && given.host === normaliseHost(given.protocol, own.host);
}

function normaliseHost(protocol: string, host: string | null): string | null {
  const url = `${protocol}//${host ?? ""}`;
  return URL.canParse(url) ? new URL(url).host : null;
}
