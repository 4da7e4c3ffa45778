import { KEY_COOKIE } from "@/lib/workspaces/read-credentials";

// Browsers cut longer ones down to this (RFC 6265bis 5.5).
const MAX_AGE_SECONDS = 400 * 86_400;

/** The Set-Cookie value by which a browser keeps its workspace's key. */
export function formatKeyCookie(key: string, { isSecure }: { isSecure: boolean }): string {
  const secure = isSecure ? "; Secure" : "";
  return `${KEY_COOKIE}=${key}; Path=/; Max-Age=${MAX_AGE_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

/** The Set-Cookie value by which a browser forgets it. */
export function formatEndedKeyCookie(): string {
  return `${KEY_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
}
