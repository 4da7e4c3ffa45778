import { createHash } from "node:crypto";
import type { HitDto } from "@/lib/hits/hit-schema";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { BODY_LIMIT } from "./open-door";
import { bodyOf, findSent, formatSent, headersOf, type SentRequest, wholeTargetOf } from "./sent-request";

/** What the API says of a hit, as far as the sender's bytes decide it. */
export interface HitFacts {
  readonly fidelity: HitDto["fidelity"];
  readonly state: HitDto["state"];
  readonly reason: string | null;
  readonly method: string;
  readonly url: string;
  readonly target: string;
  readonly httpVersion: string;
  readonly headers: RawHeaders;
  readonly trailers: RawHeaders;
  readonly contentType: string | null;
  readonly base64: string;
  readonly bodySize: number;
  readonly bodyTruncated: boolean;
  readonly bodySha256: string | null;
  readonly remoteAddress: string;
  readonly remotePort: number | null;
  readonly viaProxy: boolean;
  /** The sender left before the end of its body. */
  readonly isCutShort: boolean;
}

/** What becomes of a request. */
export interface Expectation {
  /** Whether the sender is asked to go on, as it wanted. */
  readonly isContinued: boolean;
  /** Of the answer; null: the connection ends without one. */
  readonly status: number | null;
  /** Null: nothing is stored. */
  readonly hit: HitFacts | null;
}

/** Where the request comes from and goes to. */
export interface Way {
  readonly slug: string;
  /** The server's port. */
  readonly port: number;
  readonly localAddress: string;
  readonly localPort: number;
}

export function factsOf(hit: HitDto): HitFacts {
  const { fidelity, state, method, url, target, httpVersion, headers, trailers, contentType } = hit;
  const { bodySize, bodyTruncated, bodySha256, remoteAddress, remotePort, viaProxy } = hit;
  return {
    ...{ fidelity, state, method, url, target, httpVersion, headers, trailers, contentType },
    ...{ bodySize, bodyTruncated, bodySha256, remoteAddress, remotePort, viaProxy },
    // The parser's words are Node's own.
    reason: hit.reason?.replace(/^.*\(HPE_[A-Z_]+\)/, "HPE") ?? null,
    base64: hit.body.base64,
    isCutShort: hit.state === "malformed" && hit.senderGoneAfterMs !== null,
  };
}

/** What must become of a request where nothing is lost: it is stored as it was sent. */
export function expectExact(sent: SentRequest, way: Way): Expectation {
  const length = findSent(sent.headers, "content-length");
  if (sent.method === "CONNECT") return { isContinued: false, status: 405, hit: null };
  const asksFirst = findSent(sent.headers, "expect") === "100-continue";
  if (asksFirst && Number(length) > BODY_LIMIT) {
    const reason = `body of ${length} bytes refused before it was sent: the limit is ${BODY_LIMIT}`;
    const unread = { base64: "", bodySize: 0, bodyTruncated: true, bodySha256: null, reason };
    return { isContinued: false, status: 413, hit: { ...describeSent(sent, way), ...unread } };
  }
  if (sent.isBroken) return { isContinued: false, status: 400, hit: describeBroken(sent, way) };
  const hit = describeSent(sent, way);
  if (sent.breaksWith !== undefined) {
    return { isContinued: false, status: 400, hit: { ...hit, state: "malformed", reason: "HPE" } };
  }
  if (sent.leavesAfter !== undefined) return { isContinued: false, status: null, hit };
  return { isContinued: asksFirst, status: hit.bodyTruncated ? 413 : 200, hit };
}

function describeSent(sent: SentRequest, way: Way): HitFacts {
  const { method = "GET", origin, target = "", version = "1.1", trailers = [] } = sent;
  const headers = headersOf(sent, way.slug);
  const body = bodyOf(sent).subarray(0, sent.leavesAfter);
  const isCut = sent.leavesAfter !== undefined;
  const host = findSent(headers, "host") ?? "";
  return {
    fidelity: "exact",
    state: isCut ? "malformed" : "captured",
    reason: isCut ? `ended after ${body.length} of ${findSent(headers, "content-length")} bytes` : null,
    method,
    url: (origin === undefined && host !== "" ? `http://${host}` : "") + wholeTargetOf(sent, way.slug),
    target,
    httpVersion: version,
    headers: headers.map(([name, value]) => [name, value.replace(/^[\t ]+|[\t ]+$/g, "")] as const),
    trailers,
    contentType: findSent(headers, "content-type") || null,
    ...describeBody(body),
    remoteAddress: way.localAddress,
    remotePort: way.localPort,
    viaProxy: false,
    isCutShort: isCut,
  };
}

/** The facts of a body that came whole. */
export function describeBody(body: Buffer) {
  return {
    base64: body.subarray(0, BODY_LIMIT).toString("base64"),
    bodySize: body.length,
    bodyTruncated: body.length > BODY_LIMIT,
    bodySha256: createHash("sha256").update(body).digest("hex"),
  };
}

/** What the parser refuses has no fields; its body is all that came. */
function describeBroken(sent: SentRequest, way: Way): HitFacts {
  return {
    ...describeSent({ ...sent, body: formatSent(sent, way.slug) }, way),
    state: "malformed",
    reason: "HPE; the body is the request as it arrived, from its first line on",
    headers: [],
    contentType: null,
  };
}
