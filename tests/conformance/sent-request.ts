import type { RawHeaders } from "@/lib/http/raw-headers";
import { CAPTURE_HOST } from "./open-door";

/** One request as a sender writes it; a string is one byte per code point. Nothing is added to what is said here. */
export interface SentRequest {
  /** GET unless said. */
  readonly method?: string;
  /** Before the path, for the absolute form: "http://any.test". */
  readonly origin?: string;
  /** What follows the slug. */
  readonly target?: string;
  /** A first field, Host, names the bin, and the target is all of the path. */
  readonly isAtCaptureHost?: boolean;
  /** 1.1 unless said. */
  readonly version?: "1.0";
  readonly headers: RawHeaders;
  /** What follows the head is one body of these bytes, framed as the headers say. */
  readonly body?: string | Buffer;
  /** The sizes of the chunks of a chunked body. */
  readonly chunkSize?: number;
  readonly trailers?: RawHeaders;
  /** The sender leaves after so many bytes of the body. */
  readonly leavesAfter?: number;
  /** The parser refuses the head. */
  readonly isBroken?: boolean;
  /** The same packet goes on with a request that the parser refuses. */
  readonly isBrokenBehind?: boolean;
  /** In the place of the last chunk: what the parser refuses in the middle of the body. */
  readonly breaksWith?: string;
}

export const BROKEN_REQUEST: SentRequest = { target: "/b\xffd", headers: [["Host", "a"]], isBroken: true };

export function findSent(headers: RawHeaders, name: string): string | null {
  return headers.find(([field]) => field.toLowerCase() === name)?.[1] ?? null;
}

export function bodyOf({ body = "" }: SentRequest): Buffer {
  return typeof body === "string" ? Buffer.from(body, "latin1") : body;
}

export function headersOf({ isAtCaptureHost, headers }: SentRequest, slug: string): RawHeaders {
  return isAtCaptureHost ? [["Host", `${slug.toUpperCase()}.${CAPTURE_HOST}:80`], ...headers] : headers;
}

/** The target as it stands in the request line. */
export function wholeTargetOf({ isAtCaptureHost, origin = "", target = "" }: SentRequest, slug: string): string {
  return isAtCaptureHost ? target : `${origin}/in/${slug}${target}`;
}

/** The bytes of the request up to its body. */
export function formatHead(sent: SentRequest, slug: string): Buffer {
  const { method = "GET", version = "1.1" } = sent;
  const lines = headersOf(sent, slug).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${wholeTargetOf(sent, slug)} HTTP/${version}\r\n${lines.join("")}\r\n`, "latin1");
}

/** The bytes of the body as they go over the wire, trailers included. */
export function formatBody(sent: SentRequest): Buffer {
  const body = bodyOf(sent);
  const { chunkSize, trailers = [], leavesAfter, breaksWith } = sent;
  if (chunkSize === undefined) return body.subarray(0, leavesAfter ?? body.length);
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += chunkSize) {
    const part = body.subarray(at, at + chunkSize);
    parts.push(Buffer.from(`${part.length.toString(16)};ext=1\r\n`), part, Buffer.from("\r\n"));
  }
  const end = trailers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.concat([...parts, Buffer.from(breaksWith ?? `0\r\n${end}\r\n`, "latin1")]);
}

export function formatSent(sent: SentRequest, slug: string): Buffer {
  const behind = sent.isBrokenBehind ? formatHead(BROKEN_REQUEST, slug) : Buffer.alloc(0);
  return Buffer.concat([formatHead(sent, slug), formatBody(sent), behind]);
}
