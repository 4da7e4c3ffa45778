import { parseJson } from "@/lib/http/json/parse-json";
import type { BodyKind } from "./body-kind";
import { readGraphql } from "./read-graphql";

const HTML = /^(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|script|iframe|table|div|p|h1)\b/i;
const XML = /^<(?:\?xml\b|!DOCTYPE\s|!--|[A-Za-z_][\w.:-]*(?:\s[^<>]*)?\/?>)/;
const SVG = /^(?:<\?xml[^>]{0,500}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!DOCTYPE\s+svg[^>]{0,500}>\s*)?<svg[\s>]/i;
const SSE = /^(?::[^\n]{0,500}\n)?(?:event|data|id|retry):[^\n]*\r?\n(?:[^\n]*\n)?/;
const FORM = /^[\w.*~%+[\]-]+=[^\s&=]*(?:&[\w.*~%+[\]-]+=[^\s&=]*)*$/;
const MULTIPART = /^--[^\r\n]{1,256}\r?\ncontent-/i;
const GRAPHQL = /^\s*\[?\s*\{[\s\S]*?"query"\s*:\s*"(?:\\[nrt]|\s)*(?:(?:query|mutation|subscription|fragment)\b|\{|#)/;
// A token that the head's end cuts through is reported at its beginning.
const LONGEST_CUT = 6;

/**
 * What a text looks like, by its beginning: `isWhole` says that it is all of the text. Null when it looks like nothing
 * in particular. CSV is never guessed: too much prose has commas.
 */
export function sniffText(head: string, isWhole: boolean): BodyKind | "svg" | null {
  const text = head.trimStart();
  if (text.startsWith("{") || text.startsWith("[") || text.startsWith("\u001e")) return sniffJson(text, isWhole);
  if (SVG.test(text)) return "svg";
  if (HTML.test(text)) return "html";
  if (XML.test(text)) return "xml";
  if (MULTIPART.test(text)) return "multipart";
  if (SSE.test(text) && /\n\r?\n/.test(text)) return "sse";
  return FORM.test(isWhole ? text.trimEnd() : text) ? "form" : null;
}

function sniffJson(text: string, isWhole: boolean): BodyKind | null {
  if (looksLikeJson(text, isWhole)) return isGraphql(text, isWhole) ? "graphql" : "json";
  const mark = text.indexOf("\n");
  const first = mark === -1 ? text : text.slice(0, mark);
  const isMarked = first.startsWith("\u001e");
  const record = isMarked ? first.slice(1) : first;
  const isRecord = (isMarked || mark !== -1) && /^\s*[{[]/.test(record);
  return isRecord && looksLikeJson(record, mark !== -1 || isWhole) ? "ndjson" : null;
}

function isGraphql(text: string, isWhole: boolean): boolean {
  return GRAPHQL.test(text) && (!isWhole || readGraphql(text) !== null);
}

function looksLikeJson(text: string, isWhole: boolean): boolean {
  const parsed = parseJson(text);
  return parsed.ok || (!isWhole && parsed.error.offset >= text.length - LONGEST_CUT);
}
