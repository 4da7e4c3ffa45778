import { z } from "zod";
import type { ImportedRequest, ImportProblem } from "@/lib/http/import/imported-request";
import { detectImportFormat, type ImportFormat, parseImport } from "@/lib/http/import/parse-import";
import type { RawHeaders } from "@/lib/http/raw-headers";

// What zod compiles otherwise, the page's Content-Security-Policy forbids.
z.config({ jitless: true });

/** What is pasted or opened; a HAR holds other things beside the request. */
export const MAX_SOURCE_BYTES = 16 * 1024 * 1024;
/** What the tools of the API take of one request, base64 and all. */
const MAX_BODY_BYTES = 1024 * 1024;

/** A request whose signature is looked at. Header fields and target are one code point per byte. */
export interface SignedRequest {
  readonly method: string;
  /** Without scheme and host where the source names none. */
  readonly url: string;
  readonly httpVersion: string;
  readonly headers: RawHeaders;
  readonly trailers: RawHeaders;
  readonly body: Uint8Array;
  /** When it was sent or came, as the source says, in Unix seconds; null when it does not. */
  readonly cameAt: number | null;
}

export type RequestsReading =
  | { readonly ok: true; readonly format: ImportFormat; readonly requests: readonly SignedRequest[] }
  | { readonly ok: false; readonly format: ImportFormat; readonly problem: ImportProblem };

/** Reads requests as raw HTTP, cURL, HAR or our own export, by their looks; null when there is nothing. Never throws. */
export function readRequests(bytes: Uint8Array): RequestsReading | null {
  const { start, lines } = skipBlankLines(bytes);
  if (start === bytes.length) return null;
  const format = detectImportFormat(bytes.subarray(start));
  const fail = (path: string, message: string): RequestsReading => ({ ok: false, format, problem: { path, message } });
  if (bytes.length > MAX_SOURCE_BYTES) return fail("size", "this is more than 16 MB");
  const parsed = parseImport(bytes.subarray(start), format);
  if (!parsed.ok) {
    if (format === "ndjson" && isBareJson(bytes)) {
      return fail("line 1", "this is a body alone; paste the whole request, with its request line and headers");
    }
    return fail(shiftLine(parsed.problem.path, lines), parsed.problem.message);
  }
  if (parsed.requests.length === 0) return fail("content", "there is no request in it");
  const large = parsed.requests.findIndex(({ body }) => body.length > MAX_BODY_BYTES);
  if (parsed.requests.length === 1 && large === 0) return fail("size", "the body is more than 1 MB");
  const requests = parsed.requests.filter(({ body }) => body.length <= MAX_BODY_BYTES);
  return { ok: true, format, requests: requests.map((request) => toSignedRequest(request, format)) };
}

function toSignedRequest(request: ImportedRequest, format: ImportFormat): SignedRequest {
  const { method, httpVersion, headers, trailers, body, sentAt } = request;
  const time = sentAt === null ? Number.NaN : Date.parse(sentAt);
  return {
    method,
    url: urlOf(request, format),
    httpVersion,
    headers,
    trailers,
    body,
    cameAt: Number.isNaN(time) ? null : time / 1000,
  };
}

const LOCAL = /^(?:localhost|127\.|\[::1\])/i;

function urlOf({ scheme, authority, targetPrefix, target }: ImportedRequest, format: ImportFormat): string {
  if (/^https?:\/\//i.test(targetPrefix)) return `${targetPrefix}${target}`;
  const path = `${targetPrefix}${target}`;
  if (authority === "") return path === "" ? "/" : path;
  // A request on the wire does not say how it was sent; webhooks are seldom sent in the clear.
  const isGuessed = format === "http" && !LOCAL.test(authority);
  return `${isGuessed ? "https" : scheme}://${authority}${path}`;
}

/** Where what is not blank begins, and how many lines stand before it. */
function skipBlankLines(bytes: Uint8Array): { start: number; lines: number } {
  let start = 0;
  let lines = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 10) {
      lines += 1;
      start = at + 1;
    } else if (byte !== 13 && byte !== 32 && byte !== 9) return { start, lines };
  }
  return { start: bytes.length, lines };
}

function shiftLine(path: string, by: number): string {
  return path.replace(/^line (\d+)/, (_, line: string) => `line ${Number(line) + by}`);
}

function isBareJson(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null && !("headers" in value && "method" in value);
  } catch {
    return false;
  }
}
