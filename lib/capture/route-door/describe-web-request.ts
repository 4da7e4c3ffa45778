import type { WireBody, WireRequest } from "@/lib/capture/wire-request";
import { resolveClient } from "@/lib/http/client-address";
import { findHeader, type RawHeaders } from "@/lib/http/raw-headers";
import { parseCaptureTarget } from "@/lib/http/request-target";
import { parseTrustedProxies } from "@/lib/http/trusted-proxies";
import type { Settings } from "@/lib/settings";
import type { WebEnding } from "./read-web-body";

export interface WebReading {
  readonly receivedAtMicros: number;
  readonly durationMs: number;
  readonly ending: WebEnding;
  readonly isTooLarge: boolean;
  readonly body: WireBody;
}

/**
 * The wire request as far as a web Request tells it. Lost, and therefore `fidelity: "normalised"`: header order, case and
 * duplicates, trailers, the HTTP version (""), what the URL parser rewrites in the target, and the peer: the address is
 * known only from TRUST_PROXY hops, else "". The framework may have added x-forwarded-* fields of its own.
 */
export function describeWebRequest(
  request: Request,
  slug: string,
  settings: Pick<Settings, "TRUST_PROXY" | "MAX_BODY_BYTES">,
  { receivedAtMicros, durationMs, ending, isTooLarge, body }: WebReading,
): WireRequest {
  const headers: RawHeaders = [...request.headers];
  const { pathname, search } = new URL(request.url);
  const parsed = parseCaptureTarget(pathname + search, undefined, undefined);
  const peer = { address: "", port: null, scheme: "http" as const };
  const client = resolveClient(peer, headers, parseTrustedProxies(settings.TRUST_PROXY));
  return {
    slug,
    receivedAtMicros,
    method: request.method,
    scheme: client.scheme,
    authority: findHeader(headers, "host") ?? "",
    targetPrefix: parsed?.targetPrefix ?? `/in/${slug}`,
    target: parsed?.target ?? "",
    httpVersion: "",
    fidelity: "normalised",
    remoteAddress: client.address,
    remotePort: client.port,
    viaProxy: client.viaProxy,
    headers,
    trailers: [],
    body,
    durationMs,
    state: ending === "cut" ? "malformed" : "captured",
    reason: explain(ending, body.size, settings.MAX_BODY_BYTES),
    isTooLarge,
    senderGoneAfterMs: ending === "cut" ? durationMs : null,
  };
}

function explain(ending: WebEnding, size: number, limit: number): string | null {
  if (ending === "cut") return `ended after ${size} bytes`;
  return ending === "enough" ? `body refused after ${size} bytes: the limit is ${limit}` : null;
}
