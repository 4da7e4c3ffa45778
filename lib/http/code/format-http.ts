import { headerValues, type RawHeaders } from "@/lib/http/raw-headers";
import { bytesOfField } from "./read-bytes";

/** A request as it stood on the wire. */
export interface WireText {
  readonly method: string;
  /** As it stood in the request line; "" asks for "/". */
  readonly target: string;
  readonly httpVersion: string;
  readonly headers: RawHeaders;
  readonly trailers: RawHeaders;
  readonly body: Uint8Array;
  /** False for a body that was cut or did not come whole: it follows as it is. */
  readonly isWhole: boolean;
}

/**
 * The request as it can be sent again over HTTP/1.1 (RFC 9112 2.1): request line, fields as sent, blank line, body. Of
 * a chunked body the sender's framing is not kept; it is framed as one chunk here, with its trailers. A version
 * that is not known (the route door) is given as 1.1.
 */
export function formatHttp(request: WireText): Uint8Array<ArrayBuffer> {
  const { method, target, httpVersion, headers, trailers, body, isWhole } = request;
  const line = `${method} ${target === "" ? "/" : target} HTTP/${httpVersion || "1.1"}\r\n`;
  const head = bytesOfField(`${line}${formatFields(headers)}\r\n`);
  const isChunked = /(^|,)[ \t]*chunked[ \t]*$/i.test(headerValues(headers, "transfer-encoding").join(","));
  if (!isChunked || !isWhole) return concat([head, body]);
  const chunk = body.length === 0 ? [] : [bytesOfField(`${body.length.toString(16)}\r\n`), body, bytesOfField("\r\n")];
  return concat([head, ...chunk, bytesOfField(`0\r\n${formatFields(trailers)}\r\n`)]);
}

function formatFields(fields: RawHeaders): string {
  return fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
