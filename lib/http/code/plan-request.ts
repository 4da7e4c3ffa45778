import { findHeader, type RawHeaders } from "@/lib/http/raw-headers";
import { type BodySource, chooseBodySource } from "./body-source";
import { listNames } from "./list-names";
import type { RequestToCopy } from "./request-to-copy";
import { type SplitUrl, splitUrl, targetOfUrl } from "./split-url";

/** What every language starts from: the request without what no client can send, and notes on what was left out. */
export interface RequestPlan {
  readonly method: string;
  readonly url: SplitUrl;
  readonly httpVersion: string;
  /** In order; Host and the fields of framing included, Expect and what no client sends left out. */
  readonly fields: RawHeaders;
  readonly trailers: RawHeaders;
  readonly body: BodySource;
  readonly isChunked: boolean;
  /** Sentences of our own words: they hold nothing captured but names that are tokens. */
  readonly notes: readonly string[];
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// RFC 9110 5.5: no control characters but tab.
const SENDABLE = /^[\t\P{Cc}\u0080-\u009f]*$/u;

export function planRequest(request: RequestToCopy): RequestPlan {
  const sendable = request.headers.filter(isSendable);
  const isChunked = endsInChunked(sendable);
  return {
    method: TOKEN.test(request.method) ? request.method : "GET",
    url: splitUrl(request.url, findHeader(request.headers, "host")) ?? fallBack(request),
    httpVersion: request.httpVersion || "1.1",
    fields: sendable.filter(([name]) => name.toLowerCase() !== "expect"),
    trailers: request.trailers.filter(isSendable),
    body: isRefused(request) ? { kind: "none" } : chooseBodySource(request),
    isChunked,
    notes: [...describeMessage(request), ...describeFields(request)],
  };
}

function describeMessage(request: RequestToCopy): string[] {
  const { state, body, bodySize, bodyFile } = request;
  const notes: string[] = [];
  if (isRefused(request))
    notes.push("The parser refused the request. This sends its first line; its bytes are in the HTTP form.");
  else if (state === "malformed") notes.push("The request was malformed; this sends what could be read of it.");
  if (!TOKEN.test(request.method)) notes.push("The method was not one that a client can send; this sends GET.");
  if (splitUrl(request.url, findHeader(request.headers, "host")) === null) {
    notes.push("The request named no host that a client can connect to; this connects to where it was captured.");
  }
  if (bodySize > body.length) notes.push(`Only the first ${body.length} of ${bodySize} bytes of the body are stored.`);
  if (!isRefused(request) && chooseBodySource(request).kind === "file") {
    notes.push(`The body has ${body.length} bytes. Download it first, with your workspace key:`);
    notes.push(`  curl -H "Authorization: Bearer $HOOKSCOPE_KEY" -o ${bodyFile.name} ${bodyFile.url}`);
  }
  return notes;
}

function describeFields({ headers }: RequestToCopy): string[] {
  const notes: string[] = [];
  const unsendable = headers.filter((field) => !isSendable(field)).length;
  if (unsendable > 0) notes.push(`${unsendable} header fields are left out: no client can send them.`);
  const expected = headers.filter(([name]) => name.toLowerCase() === "expect").map(([name]) => name);
  if (expected.length > 0) notes.push(`Left out: ${listNames(expected)}.`);
  return notes;
}

/** Whether nothing could be read of it but its first line: its body is then the whole request as it came. */
function isRefused({ state, headers }: RequestToCopy): boolean {
  return state === "malformed" && headers.length === 0;
}

function isSendable([name, value]: readonly [string, string]): boolean {
  return TOKEN.test(name) && SENDABLE.test(value);
}

function endsInChunked(fields: RawHeaders): boolean {
  const codings = fields.filter(([name]) => name.toLowerCase() === "transfer-encoding").map(([, value]) => value);
  return /(^|,)[ \t]*chunked[ \t]*$/i.test(codings.join(","));
}

function fallBack({ fallbackOrigin, url, headers }: RequestToCopy): SplitUrl {
  const origin = splitUrl(fallbackOrigin) ?? LOCALHOST;
  return { ...origin, target: targetOfUrl(url, findHeader(headers, "host")) };
}

const LOCALHOST: SplitUrl = { scheme: "http", authority: "localhost", host: "localhost", port: 80, target: "/" };
