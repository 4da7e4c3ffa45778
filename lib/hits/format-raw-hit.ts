import { headerValues } from "@/lib/http/raw-headers";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { HitRow } from "./present-hit";

type RawHit = Pick<
  HitRow,
  "method" | "targetPrefix" | "target" | "httpVersion" | "headers" | "trailers" | "body" | "bodyTruncated" | "state"
>;

/**
 * The request as it can be sent again over HTTP/1.1 (RFC 9112 2.1): request line, fields as sent, blank line, body. Of
 * a chunked body the sender's framing is not kept; it is framed as one chunk here, with its trailers. A body that was
 * cut or malformed follows as it is; of a request that the parser refused there is nothing but the bytes as they came.
 * A version that is not known (the route door) is given as 1.1.
 */
export function formatRawHit(hit: RawHit): Uint8Array {
  const headers = rawHeadersSchema.parse(hit.headers);
  // Without a field nothing announces a body: this one is what the parser refused, from the request line on.
  if (hit.state === "malformed" && headers.length === 0) return hit.body;
  const target = `${hit.targetPrefix}${hit.target}`;
  const line = `${hit.method} ${target === "" ? "/" : target} HTTP/${hit.httpVersion || "1.1"}\r\n`;
  const head = latin1(`${line}${formatFields(headers)}\r\n`);
  const isWhole = hit.state === "captured" && !hit.bodyTruncated;
  const isChunked = /(^|,)[ \t]*chunked[ \t]*$/i.test(headerValues(headers, "transfer-encoding").join(","));
  if (!isChunked || !isWhole) return Buffer.concat([head, hit.body]);
  const chunk = hit.body.length === 0 ? [] : [latin1(`${hit.body.length.toString(16)}\r\n`), hit.body, latin1("\r\n")];
  const trailers = formatFields(rawHeadersSchema.parse(hit.trailers));
  return Buffer.concat([head, ...chunk, latin1(`0\r\n${trailers}\r\n`)]);
}

function formatFields(fields: ReadonlyArray<readonly [string, string]>): string {
  return fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}
