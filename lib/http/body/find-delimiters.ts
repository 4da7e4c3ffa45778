import type { ByteSpan } from "./byte-span";

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

export interface Delimiter {
  /** Of the line break before it, which belongs to it (RFC 2046 5.1.1). */
  readonly breakStart: number;
  /** Behind its own line break. */
  readonly end: number;
}

export interface FoundDelimiters {
  /** Those that open a part. */
  readonly delimiters: readonly Delimiter[];
  readonly closing: Delimiter | null;
  /** Where the last part ends when there is no closing delimiter. */
  readonly end: number;
  /** There were more than asked for. */
  readonly isCut: boolean;
}

/** Finds the delimiter lines of a multipart body within a span of it, up to the closing one. Linear. */
export function findDelimiters(bytes: Uint8Array, span: ByteSpan, boundary: string, max: number): FoundDelimiters {
  const delimiters: Delimiter[] = [];
  let previousEnd = span.start;
  for (let line = span.start; line < span.end; line = nextLine(bytes, line, span.end)) {
    const found = readDelimiter(bytes, line, span.end, boundary);
    if (found === null) continue;
    const delimiter = { breakStart: Math.max(previousEnd, findBreak(bytes, line, span.start)), end: found.end };
    if (found.isClosing) return { delimiters, closing: delimiter, end: delimiter.breakStart, isCut: false };
    if (delimiters.length === max) return { delimiters, closing: null, end: delimiter.breakStart, isCut: true };
    delimiters.push(delimiter);
    previousEnd = delimiter.end;
  }
  return { delimiters, closing: null, end: span.end, isCut: false };
}

function nextLine(bytes: Uint8Array, from: number, end: number): number {
  const at = bytes.indexOf(LF, from);
  return at === -1 ? end : at + 1;
}

function findBreak(bytes: Uint8Array, line: number, start: number): number {
  if (line <= start) return start;
  return line - 2 >= start && bytes[line - 2] === CR ? line - 2 : line - 1;
}

function readDelimiter(bytes: Uint8Array, line: number, end: number, boundary: string) {
  let at = line;
  if (bytes[at] !== DASH || bytes[at + 1] !== DASH) return null;
  at += 2;
  if (at + boundary.length > end) return null;
  for (let index = 0; index < boundary.length; index += 1, at += 1) {
    if (bytes[at] !== boundary.charCodeAt(index)) return null;
  }
  const isClosing = at + 1 < end && bytes[at] === DASH && bytes[at + 1] === DASH;
  if (isClosing) at += 2;
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09)) at += 1;
  if (at < end && bytes[at] === CR) at += 1;
  if (at < end && bytes[at] === LF) return { end: at + 1, isClosing };
  return at === end ? { end, isClosing } : null;
}
