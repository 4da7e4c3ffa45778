import { toFieldText } from "./field-text";

const ABSOLUTE = /^(https?):\/\/([^/?#]+)([^#]*)/i;

/** A URL of a text as the parts of a request; null when it is not an absolute http(s) URL. The fragment is not sent. */
export function readUrl(url: string): { scheme: "http" | "https"; authority: string; target: string } | null {
  const [, scheme, authority, rest] = ABSOLUTE.exec(url) ?? [];
  if (scheme === undefined || authority === undefined || rest === undefined) return null;
  // User info is no part of what is sent as the host.
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const target = toFieldText(rest.startsWith("/") ? rest : `/${rest}`);
  return { scheme: scheme.toLowerCase() === "https" ? "https" : "http", authority: toFieldText(host), target };
}
