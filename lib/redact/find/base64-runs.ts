import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { decodeBase64 } from "@/lib/http/decode-base64";
import { type CharacterRun, characterSet, findRuns } from "./character-runs";

export const MIN_RUN = 24;
const EITHER = characterSet(/[A-Za-z0-9+/_-]/);
const BASE64 = characterSet(/[A-Za-z0-9+/]/);
const BASE64URL = characterSet(/[A-Za-z0-9_-]/);
const HEAD = 64;
const FIRST_PRINTABLE = 0x20;
const SPACES = "\t\n\f\r";

export interface Base64Run {
  readonly start: number;
  readonly end: number;
  /** What it stands for, one code point per byte. */
  readonly decoded: string;
}

/** Runs of base64 or base64url, of 24 characters and more, that stand for text. */
export function findBase64Runs(text: string): Base64Run[] {
  const runs: Base64Run[] = [];
  for (const { start, end } of findRuns(text, EITHER, MIN_RUN)) {
    const run = text.slice(start, withPadding(text, end));
    const decoded = decodeAsText(run);
    if (decoded !== null) runs.push({ start, end: start + run.length, decoded });
    else for (const part of findParts(run)) runs.push({ ...part, start: start + part.start, end: start + part.end });
  }
  return runs;
}

/** A path or a name beside it is of the same characters. */
function findParts(run: string): Base64Run[] {
  const parts: Base64Run[] = [];
  let done = 0;
  for (const { start, end: last } of listParts(run)) {
    const end = withPadding(run, last);
    const decoded = start < done || end - start === run.length ? null : decodeAsText(run.slice(start, end));
    if (decoded === null) continue;
    parts.push({ start, end, decoded });
    done = end;
  }
  return parts;
}

function listParts(run: string): CharacterRun[] {
  const parts = [...findRuns(run, BASE64, MIN_RUN), ...findRuns(run, BASE64URL, MIN_RUN)];
  return parts.sort((one, other) => one.start - other.start);
}

function withPadding(text: string, end: number): number {
  let padded = end;
  while (padded < end + 2 && text[padded] === "=") padded += 1;
  return padded;
}

function decodeAsText(run: string): string | null {
  if (!isText(decode(run.slice(0, HEAD)))) return null;
  const whole = decode(run);
  return isText(whole) ? whole : null;
}

function decode(run: string): string | null {
  const bytes = decodeBase64(run);
  return bytes === null ? null : bytesToBinaryText(bytes);
}

function isText(text: string | null): text is string {
  if (text === null) return false;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < FIRST_PRINTABLE && !SPACES.includes(text.charAt(at))) return false;
  }
  return true;
}
