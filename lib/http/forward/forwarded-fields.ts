import type { RawHeaders } from "@/lib/http/raw-headers";

/** One field that is not sent as it was received, with the reason. */
export interface FieldChange {
  readonly name: string;
  /** As received; null when the field is new. */
  readonly from: string | null;
  /** As sent; null when it is left out. */
  readonly to: string | null;
  /** A sentence without its full stop. */
  readonly why: string;
}

export interface ForwardedFields {
  readonly headers: RawHeaders;
  readonly changes: readonly FieldChange[];
}

/** Fields of one connection, RFC 9110 7.6.1, with those that are obsolete or not registered but in use. */
const CONNECTION_FIELDS = new Set([
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "upgrade",
  "http2-settings",
  "proxy-authorization",
  "proxy-authenticate",
]);
/** Fields that a sender could name in `Connection` and that are needed all the same (RFC 9110 7.6.1). */
const KEPT_IF_NAMED = new Set(["host", "content-length", "content-type", "cache-control"]);
/** Methods whose requests have content by their meaning: they say its length even when there is none (RFC 9110 8.6). */
const WITH_CONTENT = new Set(["POST", "PUT", "PATCH"]);

/**
 * The fields of a request that was received, for sending it again over a connection of its own: same order, spelling and
 * multiplicity. Changed are only those that speak of the connection or of the place (RFC 9110 7.6.1): Host and
 * Content-Length say what is true now, where they stood; chunked framing becomes a length; each change is listed.
 */
export function forwardFields(
  received: RawHeaders,
  { method, host, bodySize }: { method: string; host: string; bodySize: number },
): ForwardedFields {
  const named = namedInConnection(received);
  const needsLength = bodySize > 0 || WITH_CONTENT.has(method);
  const headers: Array<readonly [string, string]> = [];
  const changes: FieldChange[] = [];
  const placed = new Set<string>();

  function place(name: string, from: string | null, to: string, why: string): void {
    const key = name.toLowerCase();
    if (placed.has(key)) {
      changes.push({ name, from, to: null, why: "it was there before" });
      return;
    }
    placed.add(key);
    headers.push([name, to]);
    if (from !== to) changes.push({ name, from, to, why });
  }

  for (const [name, value] of received) {
    const key = name.toLowerCase();
    if (key === "host") place(name, value, host, "it names the target");
    else if (key === "connection") place(name, value, "close", "it speaks of the connection, which is a new one");
    else if (key === "content-length") {
      if (needsLength) place(name, value, String(bodySize), "it is the length of what is sent");
      else changes.push({ name, from: value, to: null, why: "there is no body" });
    } else if (key === "transfer-encoding") {
      changes.push({ name, from: value, to: null, why: "the body is sent with its length" });
    } else if (key === "expect") {
      changes.push({ name, from: value, to: null, why: "the body is sent at once" });
    } else if (CONNECTION_FIELDS.has(key) || named.has(key)) {
      changes.push({ name, from: value, to: null, why: "it belongs to the connection it came by" });
    } else headers.push([name, value]);
  }
  if (!placed.has("host")) {
    headers.unshift(["Host", host]);
    changes.push({ name: "Host", from: null, to: host, why: "it names the target" });
  }
  if (needsLength && !placed.has("content-length")) {
    place("Content-Length", null, String(bodySize), "it is the length of what is sent");
  }
  if (!placed.has("connection")) place("Connection", null, "close", "each is sent over a connection of its own");
  return { headers, changes };
}

function namedInConnection(headers: RawHeaders): ReadonlySet<string> {
  const values = headers.filter(([name]) => name.toLowerCase() === "connection").map(([, value]) => value);
  const names = values.flatMap((value) => value.split(",")).map((name) => name.trim().toLowerCase());
  return new Set(names.filter((name) => name !== "" && !KEPT_IF_NAMED.has(name)));
}
