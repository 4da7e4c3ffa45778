import { findHeader, headerValues, type RawHeaders } from "@/lib/http/raw-headers";
import { checkRequest } from "./check-request";
import { bytesToField, fieldToBytes } from "./field-text";
import { type ImportedRequest, type ImportResult, importProblem } from "./imported-request";

const REQUEST_LINE = /^([^ ]+) ([^ ]+) HTTP\/(\d(?:\.\d)?)$/;
const FIELD = /^([^:\s]+):[ \t]*(.*?)[ \t]*$/;
const ABSOLUTE = /^(https?):\/\/([^/?#]+)/i;

interface Head {
  readonly request: ImportedRequest;
  /** Where the body begins, and the number of the line it begins with. */
  readonly end: number;
  readonly line: number;
}

/** Reads one HTTP/1.x request as it stood on the wire (RFC 9112); lines may end in LF alone. */
export function parseHttpImport(bytes: Uint8Array): ImportResult {
  const text = bytesToField(bytes);
  const head = readHead(text);
  if ("ok" in head) return head;
  const { request, end, line } = head;
  const rest = text.slice(end);
  const where = `line ${line}`;
  const codings = headerValues(request.headers, "transfer-encoding").join(",");
  if (/(^|,)[ \t]*chunked[ \t]*$/i.test(codings)) return readChunked(request, rest, where);
  const declared = findHeader(request.headers, "content-length");
  if (declared === null) return finish(request, rest, []);
  const length = /^\d{1,15}$/.test(declared) ? Number(declared) : Number.NaN;
  if (!(rest.length >= length)) {
    return importProblem(where, `the body has ${rest.length} bytes, but Content-Length says ${declared.slice(0, 20)}`);
  }
  // Editors end texts with a line feed of their own.
  if (/[^\r\n]/.test(rest.slice(length))) {
    return importProblem(where, `the body is longer than the ${length} bytes that Content-Length says`);
  }
  return finish(request, rest.slice(0, length), []);
}

function readHead(text: string): Head | ImportResult {
  const lines = splitLines(text, 0);
  const first = lines.next().value;
  const [, method, target, httpVersion] = REQUEST_LINE.exec(first?.text ?? "") ?? [];
  if (method === undefined || target === undefined || httpVersion === undefined) {
    return importProblem("line 1", "expected a request line like `POST /path HTTP/1.1`");
  }
  const headers: Array<[string, string]> = [];
  let line = 1;
  for (const { text: field, end } of lines) {
    line += 1;
    if (field === "") return { request: buildRequest({ method, target, httpVersion, headers }), end, line: line + 1 };
    const [, name, value] = FIELD.exec(field) ?? [];
    if (name === undefined || value === undefined) return importProblem(`line ${line}`, "expected `Name: value`");
    headers.push([name, value]);
  }
  return { request: buildRequest({ method, target, httpVersion, headers }), end: text.length, line };
}

function buildRequest(parts: {
  method: string;
  target: string;
  httpVersion: string;
  headers: RawHeaders;
}): ImportedRequest {
  const [origin = "", scheme = "", authority] = ABSOLUTE.exec(parts.target) ?? [];
  return {
    ...parts,
    scheme: scheme.toLowerCase() === "https" ? "https" : "http",
    authority: authority ?? findHeader(parts.headers, "host") ?? "",
    targetPrefix: origin,
    target: parts.target.slice(origin.length),
    trailers: [],
    body: new Uint8Array(),
    bodySize: 0,
    isExact: true,
    isMalformed: false,
    sentAt: null,
  };
}

function readChunked(request: ImportedRequest, text: string, where: string): ImportResult {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const [line = "", size] = /^([0-9a-f]{1,8})[^\r\n]*\r?\n/i.exec(text.slice(at, at + 1024)) ?? [];
    if (size === undefined) return importProblem(where, `expected the size of a chunk ${at} bytes into the body`);
    at += line.length;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    if (text.length < at + length) return importProblem(where, `the body ends inside a chunk of ${length} bytes`);
    parts.push(text.slice(at, at + length));
    at += length + (text.startsWith("\r\n", at + length) ? 2 : 1);
  }
  const trailers: Array<[string, string]> = [];
  for (const { text: field } of splitLines(text, at)) {
    if (field === "") break;
    const [, name, value] = FIELD.exec(field) ?? [];
    if (name === undefined || value === undefined) return importProblem(where, "expected trailers like `Name: value`");
    trailers.push([name, value]);
  }
  return finish(request, parts.join(""), trailers);
}

function finish(request: ImportedRequest, body: string, trailers: RawHeaders): ImportResult {
  const whole = { ...request, body: fieldToBytes(body), bodySize: body.length, trailers };
  const problem = checkRequest(whole, "line 1");
  return problem === null ? { ok: true, requests: [whole] } : { ok: false, problem };
}

function* splitLines(text: string, start: number): Generator<{ text: string; end: number }, undefined> {
  for (let at = start; at < text.length; ) {
    const feed = text.indexOf("\n", at);
    const end = feed === -1 ? text.length : feed + 1;
    yield { text: text.slice(at, end).replace(/\r?\n$/, ""), end };
    at = end;
  }
  return undefined;
}
