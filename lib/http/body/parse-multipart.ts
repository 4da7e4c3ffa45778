import { parseContentType } from "@/lib/http/parse-content-type";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { ByteSpan } from "./byte-span";
import { findBoundary } from "./find-boundary";
import { type Delimiter, findDelimiters } from "./find-delimiters";
import { describePart, type PartFacts } from "./multipart-part";
import { type PartHead, readPartHead } from "./read-part-head";

export const MAX_PARTS = 1000;
/** Levels of multipart inside multipart that are read. */
export const MAX_MULTIPART_DEPTH = 4;

export interface MultipartPart extends PartFacts {
  readonly headers: RawHeaders;
  /** The delimiter line, the header block with its blank line, and the content: one follows the other. */
  readonly delimiter: ByteSpan;
  readonly head: ByteSpan;
  readonly content: ByteSpan;
  /** The parts of a multipart part. */
  readonly nested: ParsedMultipart | null;
  /** What is wrong with it, or not shown. */
  readonly reason: string | null;
}

/** The spans of preamble, parts, closing delimiter and epilogue follow each other and cover the body. */
export interface ParsedMultipart {
  readonly boundary: string | null;
  readonly preamble: ByteSpan;
  readonly parts: readonly MultipartPart[];
  /** The last delimiter; null when it is missing. */
  readonly closing: ByteSpan | null;
  readonly epilogue: ByteSpan;
  /** What is wrong with the body, or not shown. */
  readonly reason: string | null;
}

/**
 * Reads a multipart body (RFC 2046 5.1, RFC 7578), keeping where each part stands in it. Lenient: bare LF ends a line
 * too, a missing boundary parameter is read off the first line, a missing last delimiter is said. Never throws; linear.
 * Our own, because the parsers that are around give contents away as streams, without their places.
 */
export function parseMultipart(
  bytes: Uint8Array,
  contentType: string | null,
  { maxParts = MAX_PARTS }: { maxParts?: number } = {},
): ParsedMultipart {
  return parseWithin(bytes, { start: 0, end: bytes.length }, contentType, { parts: maxParts, depth: 1 });
}

interface Budget {
  /** Of all levels together. */
  parts: number;
  readonly depth: number;
}

function parseWithin(bytes: Uint8Array, span: ByteSpan, contentType: string | null, budget: Budget): ParsedMultipart {
  const { boundary, isGuessed } = findBoundary(bytes.subarray(span.start, span.end), contentType);
  const whole = { boundary, preamble: span, parts: [], closing: null, epilogue: { start: span.end, end: span.end } };
  if (boundary === null) return { ...whole, reason: "There is no boundary: neither in content-type nor in the body." };
  const found = findDelimiters(bytes, span, boundary, budget.parts);
  const [first] = found.delimiters;
  if (first === undefined) return { ...whole, reason: `The boundary "${boundary}" does not stand in the body.` };
  budget.parts -= found.delimiters.length;
  const parts = found.delimiters.map((delimiter, index) => {
    const next = found.delimiters[index + 1] ?? found.closing;
    return readPart(bytes, delimiter, next?.breakStart ?? found.end, budget);
  });
  const end = found.closing?.end ?? found.end;
  return {
    boundary,
    preamble: { start: span.start, end: first.breakStart },
    parts,
    closing: found.closing && { start: found.closing.breakStart, end: found.closing.end },
    epilogue: { start: end, end: span.end },
    reason: explain(found, isGuessed),
  };
}

function explain(found: ReturnType<typeof findDelimiters>, isGuessed: boolean): string | null {
  if (found.isCut) return `Only the first ${found.delimiters.length} parts are shown.`;
  if (found.closing === null) return "The last delimiter is missing: the body may be cut short.";
  return isGuessed ? "content-type names no boundary: it was read off the first line." : null;
}

function readPart(bytes: Uint8Array, delimiter: Delimiter, end: number, budget: Budget): MultipartPart {
  // The line break of an empty part's delimiter belongs to the next one.
  const headStart = Math.min(delimiter.end, end);
  const head: PartHead = readPartHead(bytes, { start: headStart, end });
  const facts = describePart(head.headers);
  const content = { start: head.end, end };
  const isNested = facts.contentType !== null && parseContentType(facts.contentType)?.type.startsWith("multipart/");
  const isTooDeep = isNested && budget.depth >= MAX_MULTIPART_DEPTH;
  const nested =
    isNested && !isTooDeep && budget.parts > 0 ? parseNested(bytes, content, facts.contentType, budget) : null;
  return {
    ...facts,
    headers: head.headers,
    delimiter: { start: delimiter.breakStart, end: headStart },
    head: { start: headStart, end: head.end },
    content,
    nested,
    reason:
      head.problem ?? (isTooDeep ? `Nested more than ${MAX_MULTIPART_DEPTH} levels deep: not read further.` : null),
  };
}

function parseNested(bytes: Uint8Array, content: ByteSpan, contentType: string | null, budget: Budget) {
  const inner = { parts: budget.parts, depth: budget.depth + 1 };
  const nested = parseWithin(bytes, content, contentType, inner);
  budget.parts = inner.parts;
  return nested;
}
