import type { RequestHead } from "@/lib/capture/access/check-access";
import type { WireBody, WireRequest } from "@/lib/capture/wire-request";
import type { DenialRule } from "@/lib/hits/denial-rule";
import { type Client, resolveClient } from "@/lib/http/client-address";
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
  readonly denial: DenialRule | null;
  readonly body: WireBody;
}

/**
 * The wire request as far as a web Request tells it, therefore `fidelity: "normalised"`. Lost are header order, case and
 * duplicates, trailers, the HTTP version (""), the body of GET and HEAD, how path and query were written, and the peer: the
 * address is known only from TRUST_PROXY hops, else "". The framework adds x-forwarded-* fields where the sender had none.
 * tests/conformance/route-door-losses.ts has it all, requests included that never come here.
 */
export function describeWebRequest(
  request: Request,
  slug: string,
  settings: Pick<Settings, "TRUST_PROXY" | "MAX_BODY_BYTES">,
  { receivedAtMicros, durationMs, ending, isTooLarge, denial, body }: WebReading,
): WireRequest {
  const headers: RawHeaders = [...request.headers];
  const { pathname, search } = new URL(request.url);
  const parsed = parseCaptureTarget(pathname + search, undefined, undefined);
  const client = resolveWebClient(headers, settings);
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
    denial,
    senderGoneAfterMs: ending === "cut" ? durationMs : null,
  };
}

/** What rules ask of it before its body. */
export function readWebHead(request: Request, settings: Pick<Settings, "TRUST_PROXY">): RequestHead {
  const headers: RawHeaders = [...request.headers];
  const bodySize = Number(findHeader(headers, "content-length") ?? 0);
  const remoteAddress = resolveWebClient(headers, settings).address;
  return { method: request.method, headers, remoteAddress, bodySize };
}

function resolveWebClient(headers: RawHeaders, settings: Pick<Settings, "TRUST_PROXY">): Client {
  const peer = { address: "", port: null, scheme: "http" as const };
  return resolveClient(peer, headers, parseTrustedProxies(settings.TRUST_PROXY));
}

function explain(ending: WebEnding, size: number, limit: number): string | null {
  if (ending === "cut") return `ended after ${size} bytes`;
  return ending === "enough" ? `body refused after ${size} bytes: the limit is ${limit}` : null;
}
