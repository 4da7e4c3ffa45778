import type { RawHeaders } from "@/lib/http/raw-headers";
import { HIT_HEADER, SAFETY_HEADERS } from "./answer-headers";

// Fields that act on the whole origin, which captures share with the dashboard unless they have a host of their own.
const ORIGIN_WIDE = new Set([
  "set-cookie",
  "set-cookie2",
  "clear-site-data",
  "strict-transport-security",
  "alt-svc",
  "nel",
  "report-to",
  "reporting-endpoints",
  "service-worker-allowed",
]);

// Fields that frame the message on its connection (RFC 9110 7.6.1, RFC 9112 6): the server's to write.
const FRAMING = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

// Fields by which a proxy in front of us would send its own files instead of the answer.
const PROXY_COMMANDS = new Set(["x-accel-redirect", "x-lighttpd-send-file", "x-reproxy-url", "x-sendfile"]);

const OURS = new Set([HIT_HEADER, ...SAFETY_HEADERS.map(([name]) => name)]);

// A cookie for a parent domain would reach the pages too, where those share it: it could pose as the workspace cookie.
const COOKIE_DOMAIN = /;\s*domain\s*=/i;

/**
 * Whether a bin's answer leaves this header out: fields that frame the message, that command a proxy, that we set
 * ourselves, and fields that act on the whole origin; captures that have a host of their own may set these last, but no
 * cookie beyond that host.
 */
function isWithheld([name, value]: RawHeaders[number], hasCaptureHost: boolean): boolean {
  const lower = name.toLowerCase();
  if (FRAMING.has(lower) || PROXY_COMMANDS.has(lower) || OURS.has(lower)) return true;
  if (!hasCaptureHost) return ORIGIN_WIDE.has(lower);
  return lower === "set-cookie" && COOKIE_DOMAIN.test(value);
}

/** Parts the headers that somebody set into those that are sent and those that are left out, both in order. */
export function withholdHeaders(
  headers: RawHeaders,
  hasCaptureHost: boolean,
): { sent: RawHeaders; withheld: RawHeaders } {
  return {
    sent: headers.filter((header) => !isWithheld(header, hasCaptureHost)),
    withheld: headers.filter((header) => isWithheld(header, hasCaptureHost)),
  };
}
