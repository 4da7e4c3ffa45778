/** Where to connect, and what to ask for there. */
export interface SplitUrl {
  readonly scheme: "http" | "https";
  /** As a Host field has it: host, and port if it was written. */
  readonly authority: string;
  /** Without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
  /** The request target: what follows the authority, at least "/". */
  readonly target: string;
}

const ABSOLUTE = /^(https?):\/\/([^/?#]*)/i;
// No user info, no percent-encoding, nothing that a shell, a URL parser or a resolver could read otherwise.
const AUTHORITY = /^(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9](?:[a-z0-9._-]{0,252}[a-z0-9.])?))(?::(\d{1,5}))?$/i;

/**
 * Cuts a URL apart, its target exactly as written. `host` is the request's Host field: where the URL was made with it,
 * it ends where the field ends, slashes and all. Null when the URL names no host that a client can connect to: a Host
 * field is the sender's to invent.
 */
export function splitUrl(url: string, host: string | null = null): SplitUrl | null {
  const { scheme, authority, target } = cutUrl(url, host);
  const parts = AUTHORITY.exec(authority);
  const name = parts?.[1] ?? parts?.[2];
  const port = Number(parts?.[3] ?? (scheme === "https" ? 443 : 80));
  if (name === undefined || port < 1 || port > 65_535) return null;
  return { scheme, authority, host: name, port, target };
}

/** The target of a URL whatever its authority is worth. */
export function targetOfUrl(url: string, host: string | null): string {
  return cutUrl(url, host).target;
}

function cutUrl(url: string, host: string | null): Pick<SplitUrl, "scheme" | "authority" | "target"> {
  const [origin = "", scheme = "", found = ""] = ABSOLUTE.exec(url) ?? [];
  const start = origin.length - found.length;
  const isOfHost = host !== null && origin !== "" && /^[/?#]?$/.test(url.charAt(start + host.length));
  const authority = isOfHost && url.startsWith(host, start) ? host : found;
  const target = url.slice(start + authority.length);
  return {
    scheme: scheme.toLowerCase() === "https" ? "https" : "http",
    authority,
    target: target.startsWith("/") || target === "*" ? target : `/${target}`,
  };
}
