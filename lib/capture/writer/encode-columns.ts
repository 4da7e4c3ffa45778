import type { RawHeaders } from "@/lib/http/raw-headers";
import { storableText } from "@/lib/http/storable-text";
import { FIELD_SEPARATOR, LINE_SEPARATOR } from "./capture-statement";
import { HIT_COLUMNS } from "./hit-columns";
import type { HitDraft } from "./pending-hit";

const REPLACEMENT = "\uFFFD";
// Targets are bounded by the head's size; this only stops what no door lets through.
const MAX_TEXT = 1024 * 1024;
// No control character, no DEL, no surrogate: goes as it is.
const PLAIN = /^[ -~\u0080-\ud7ff]*$/;

/**
 * The hit's columns as one line of the capture statement's second parameter, the fields of its place in the batch aside.
 * PostgreSQL refuses a whole batch for one NUL or lone surrogate in it, so these become U+FFFD, and so do the separators
 * (they occur in no request that the parser accepts).
 */
export function encodeColumns(draft: HitDraft): string {
  let line = "";
  for (const { kind, read } of HIT_COLUMNS) {
    const value = read(draft);
    if (line !== "") line += FIELD_SEPARATOR;
    if (kind === "json") line += encodeJson(value);
    else if (typeof value === "string") line += encodeText(value);
    else if (value !== null && value !== undefined) line += String(value);
  }
  return line;
}

function encodeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return storableText(text, MAX_TEXT).replaceAll(FIELD_SEPARATOR, REPLACEMENT).replaceAll(LINE_SEPARATOR, REPLACEMENT);
}

/** JSON escapes line breaks, but not DEL. */
function encodeJson(value: unknown): string {
  const text = JSON.stringify(value);
  // What cannot be stored comes out of JSON.stringify as an escape, and so do harmless things: rare enough to do it twice.
  const storable = text.includes("\\u") ? JSON.stringify(value, makeStorable) : text;
  return storable.includes(FIELD_SEPARATOR) ? storable.replaceAll(FIELD_SEPARATOR, "\\u007f") : storable;
}

function makeStorable(_key: string, value: RawHeaders | string): unknown {
  return typeof value === "string" ? storableText(value, MAX_TEXT) : value;
}
