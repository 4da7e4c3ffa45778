import type { RawHeaders } from "@/lib/http/raw-headers";
import { findHeader } from "@/lib/http/raw-headers";
import { type Exchanged, type OutgoingRequest, type SendOptions, sendRequest } from "./send-request";

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Fields that are for one origin: they do not follow to another (Fetch, 4.4 "HTTP-redirect fetch"). */
const OF_ONE_ORIGIN = new Set(["authorization", "cookie", "proxy-authorization"]);
const OF_THE_BODY = new Set(["content-length", "content-type", "content-encoding", "content-language"]);

export interface Redirect {
  readonly status: number;
  /** Where it pointed, resolved. */
  readonly url: string;
}

export interface Followed extends Exchanged {
  readonly redirects: readonly Redirect[];
}

/**
 * Sends a request and goes where answers point, at most five times, each target through the guard: a refused one is the
 * failure. 303, and 301 and 302 of POST, go on as GET without the body (RFC 9110 15.4). `timing` is that of the last exchange;
 * each has the whole time.
 */
export async function followRedirects(first: OutgoingRequest, options: SendOptions): Promise<Followed> {
  const redirects: Redirect[] = [];
  let request = first;
  for (;;) {
    const exchanged = await sendRequest(request, options);
    const next = exchanged.answer === null ? null : nextRequest(request, exchanged.answer);
    if (exchanged.answer === null || next === null) return { ...exchanged, redirects };
    redirects.push({ status: exchanged.answer.status, url: next.url });
    if (redirects.length > MAX_REDIRECTS) {
      const message = `The target redirected more than ${MAX_REDIRECTS} times, at last to ${next.url}`;
      return { ...exchanged, answer: null, failure: { code: "TOO_MANY_REDIRECTS", message }, redirects };
    }
    request = next;
  }
}

function nextRequest(
  request: OutgoingRequest,
  { status, headers }: { status: number; headers: RawHeaders },
): OutgoingRequest | null {
  const location = REDIRECTS.has(status) ? findHeader(headers, "location") : null;
  if (location === null) return null;
  // Not resolved: a target like "//elsewhere/" is a path of this host.
  const { origin } = new URL(request.url);
  const base = new URL(URL.canParse(origin + request.target) ? origin + request.target : origin);
  if (!URL.canParse(location, base)) return null;
  const url = new URL(location, base);
  const becomesGet = status === 303 ? request.method !== "HEAD" : status < 303 && request.method === "POST";
  const isOtherOrigin = url.origin !== base.origin;
  const kept = request.headers.filter(([name]) => {
    const key = name.toLowerCase();
    return !(isOtherOrigin && OF_ONE_ORIGIN.has(key)) && !(becomesGet && OF_THE_BODY.has(key));
  });
  return {
    url: url.href,
    method: becomesGet ? "GET" : request.method,
    target: `${url.pathname}${url.search}`,
    headers: kept.map(([name, value]) => [name, name.toLowerCase() === "host" ? url.host : value] as const),
    body: becomesGet ? new Uint8Array() : request.body,
  };
}
