import { parseContentType } from "@/lib/http/parse-content-type";
import { parseQuery } from "@/lib/http/parse-query";
import { headerValues, type RawHeaders } from "@/lib/http/raw-headers";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";
import type { HarHit } from "./har-hit";

// HAR 1.2 writes -1 for a size that is not known.
const UNKNOWN = -1;

/**
 * A hit as an entry of a HAR 1.2 log. Texts are as people read them; `_hookscope` holds the fields, the target and, of
 * what is no text, the body's bytes exactly. A bin's answer has no headers and no body here: they are not stored.
 */
export function harEntry(hit: HarHit) {
  const { receivedAt, durationMs, remoteAddress, note, answer } = hit;
  return {
    startedDateTime: receivedAt,
    time: durationMs,
    request: {
      method: hit.method,
      url: escapeBytes(hit.url),
      httpVersion: httpVersionOf(hit),
      cookies: readCookies(hit.headers),
      headers: nameValues(hit.headers),
      queryString: hit.query.map(([name, value]) => ({ name, value })),
      ...(hit.body.base64 === "" ? {} : { postData: postData(hit) }),
      headersSize: UNKNOWN,
      bodySize: hit.bodySize,
    },
    response: {
      status: answer.status ?? 0,
      statusText: "",
      httpVersion: httpVersionOf(hit),
      cookies: [],
      headers: [],
      content: { size: 0, mimeType: "x-unknown" },
      redirectURL: "",
      headersSize: UNKNOWN,
      bodySize: UNKNOWN,
    },
    cache: {},
    timings: { send: durationMs, wait: 0, receive: 0 },
    ...(note === null ? {} : { comment: note }),
    _hookscope: {
      binId: hit.binId,
      seq: hit.seq,
      target: hit.target,
      fidelity: hit.fidelity,
      state: hit.state,
      reason: hit.reason,
      remoteAddress,
      bodyTruncated: hit.bodyTruncated,
      headers: hit.headers,
      trailers: hit.trailers,
    },
  };
}

function httpVersionOf({ httpVersion }: HarHit): string {
  return httpVersion === "" ? "unknown" : `HTTP/${httpVersion}`;
}

/** HAR has text only; bytes go in as base64, marked as `content` of answers is marked. */
function postData({ contentType, body, bodyTruncated }: HarHit) {
  const mimeType = readable(contentType ?? "");
  const cut = bodyTruncated ? { comment: "Only the start of this body is stored." } : {};
  // The text is enough only where writing it in UTF-8 gives the bytes back.
  if (body.text === null || !isUtf8Of(body.base64, body.text)) {
    return { mimeType, params: [], text: body.base64, encoding: "base64", ...cut };
  }
  const isForm = parseContentType(contentType ?? "")?.type === "application/x-www-form-urlencoded";
  const params = isForm ? parseQuery(body.text).map(([name, value]) => ({ name, value })) : [];
  return { mimeType, params, text: body.text, ...cut };
}

const encoder = new TextEncoder();

function isUtf8Of(base64: string, text: string): boolean {
  const bytes = encoder.encode(text);
  const stored = atob(base64);
  if (bytes.length !== stored.length) return false;
  return bytes.every((byte, at) => byte === stored.charCodeAt(at));
}

function nameValues(fields: RawHeaders) {
  return fields.map(([name, value]) => ({ name, value: readable(value) }));
}

function readCookies(headers: RawHeaders) {
  return headerValues(headers, "cookie")
    .flatMap((value) => value.split(";"))
    .filter((pair) => pair.includes("="))
    .map((pair) => {
      const equals = pair.indexOf("=");
      return { name: readable(pair.slice(0, equals).trim()), value: readable(pair.slice(equals + 1).trim()) };
    });
}

function readable(text: string): string {
  return readAsUtf8(text) ?? text;
}

/** One code point per byte becomes a URL: what is not ASCII is percent-encoded. */
function escapeBytes(url: string): string {
  return url.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
