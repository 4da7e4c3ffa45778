import type { HitDto } from "@/lib/hits/hit-schema";
import { findHeader } from "@/lib/http/raw-headers";

/**
 * The capture URL under which a sender reached this bin, when it is another than ours: a tunnel's public name. Read from
 * what the sender said (Host, X-Forwarded-Proto), so it is a hint to show, never something to follow. Null if none.
 */
export function findSeenUrl(hit: Pick<HitDto, "url" | "headers">, captureUrl: string): string | null {
  const path = `/in/${new URL(captureUrl).pathname.split("/")[2] ?? ""}`;
  let seen: URL;
  try {
    seen = new URL(hit.url);
  } catch {
    return null;
  }
  if (
    (seen.pathname !== path && !seen.pathname.startsWith(`${path}/`)) ||
    seen.host === new URL(captureUrl).host ||
    isLocal(seen.hostname)
  )
    return null;
  const scheme = findHeader(hit.headers, "x-forwarded-proto")?.toLowerCase() === "https" ? "https:" : seen.protocol;
  return `${scheme}//${seen.host}${path}`;
}

function isLocal(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
