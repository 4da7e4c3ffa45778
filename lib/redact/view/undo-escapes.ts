import { decodeXmlText } from "@/lib/http/tree/decode-xml-text";
import { percentEncode } from "./percent-encode";
import { toBinary } from "./to-binary";
import type { View } from "./view";

/** Escapes of one kind: what they look like, what they mean (null: nothing), and how text is written with them. */
interface Escapes {
  readonly pattern: RegExp;
  readonly undo: (escaped: string) => string | null;
  readonly write: (text: string) => string;
}

const JSON_SHORT: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

const PERCENT: Escapes = {
  pattern: /%[0-9a-f]{2}/gi,
  undo: (escaped) => String.fromCharCode(Number.parseInt(escaped.slice(1), 16)),
  write: percentEncode,
};

const FORM: Escapes = {
  pattern: /%[0-9a-f]{2}|\+/gi,
  undo: (escaped) => (escaped === "+" ? " " : PERCENT.undo(escaped)),
  write: percentEncode,
};

const JSON_STRING: Escapes = {
  pattern: /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\["\\/bfnrt]/g,
  undo: undoJsonEscape,
  write: (text) => text.replace(/["\\]/g, "\\$&"),
};

const XML: Escapes = {
  pattern: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|lt|gt|amp|quot|apos);/gi,
  undo: (escaped) => {
    const text = decodeXmlText(escaped);
    return text === escaped ? null : toBinary(text);
  },
  write: (text) => text.replace(/[<>&"']/g, (mark) => `&#${mark.charCodeAt(0)};`),
};

const QUOTED_PRINTABLE: Escapes = {
  pattern: /=(?:\r?\n|[0-9a-f]{2})/gi,
  undo: (escaped) => (escaped.length > 2 && escaped.charAt(1) !== "\r" ? PERCENT.undo(escaped) : ""),
  write: (text) => text.replace(/=/g, "=3D"),
};

/** The view with percent escapes undone (RFC 3986 2.1). */
export function undoPercent(view: View): View {
  return undo(view, PERCENT);
}

/** The same where "+" is a space: names and values of application/x-www-form-urlencoded. */
export function undoForm(view: View): View {
  return undo(view, FORM);
}

/** The view, which is the inside of a JSON string or looks like one, with the escapes of RFC 8259 7 undone. */
export function undoJson(view: View): View {
  return undo(view, JSON_STRING);
}

/** The view with quoted-printable undone (RFC 2045 6.7), soft line breaks too. */
export function undoQuotedPrintable(view: View): View {
  return undo(view, QUOTED_PRINTABLE);
}

/** The view with XML's character references and its own five entities undone. */
export function undoXml(view: View): View {
  return undo(view, XML);
}

function undo(view: View, { pattern, undo: undoOne, write }: Escapes): View {
  const outer = view.write;
  const next: View = { ...view, write: (text) => outer(write(text)) };
  pattern.lastIndex = 0;
  if (!pattern.test(view.text)) return next;
  pattern.lastIndex = 0;
  const parts: string[] = [];
  // Undone text is never longer than its escapes.
  const offsets = new Uint32Array(view.text.length + 1);
  let length = 0;
  const place = (index: number) => (view.offsets === null ? view.base + index : (view.offsets[index] ?? 0));
  const copy = (from: number, to: number) => {
    parts.push(view.text.slice(from, to));
    for (let at = from; at < to; at += 1, length += 1) offsets[length] = place(at);
  };
  let done = 0;
  for (const { 0: escaped, index } of view.text.matchAll(pattern)) {
    const text = undoOne(escaped);
    if (text === null) continue;
    copy(done, index);
    parts.push(text);
    offsets.fill(place(index), length, length + text.length);
    length += text.length;
    done = index + escaped.length;
  }
  copy(done, view.text.length);
  offsets[length] = place(view.text.length);
  return { ...next, text: parts.join(""), offsets: offsets.subarray(0, length + 1) };
}

function undoJsonEscape(escaped: string): string {
  const letter = escaped.charAt(1);
  if (letter !== "u") return JSON_SHORT.get(letter) ?? letter;
  const first = Number.parseInt(escaped.slice(2, 6), 16);
  if (escaped.length === 6) return toBinary(String.fromCharCode(first));
  return toBinary(String.fromCharCode(first, Number.parseInt(escaped.slice(8, 12), 16)));
}
