import type { Settings } from "@/lib/settings";

const WILDCARD_HOST = /^(0\.0\.0\.0|::|\[::\])$/;

/** The origin that people use: PUBLIC_URL, else the address listened on. No slash at the end. */
export function findPublicUrl(settings: Pick<Settings, "HOST" | "PUBLIC_URL">, port: number): string {
  if (settings.PUBLIC_URL !== undefined) return settings.PUBLIC_URL;
  const isWildcard = WILDCARD_HOST.test(settings.HOST);
  const host = isWildcard ? "localhost" : settings.HOST.includes(":") ? `[${settings.HOST}]` : settings.HOST;
  return port === 80 ? `http://${host}` : `http://${host}:${port}`;
}
