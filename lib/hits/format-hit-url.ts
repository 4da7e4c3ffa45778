/**
 * The URL as the sender addressed it. A target in absolute form (RFC 9112 3.2.2) is one already; without any authority
 * (a missing Host) the target stands alone.
 */
export function formatHitUrl(hit: { scheme: string; authority: string; targetPrefix: string; target: string }): string {
  const target = `${hit.targetPrefix}${hit.target}`;
  if (hit.authority === "" || /^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return target;
  return `${hit.scheme}://${hit.authority}${target}`;
}
