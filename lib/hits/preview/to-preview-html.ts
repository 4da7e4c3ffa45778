import { AppError } from "@/lib/errors";
import { decodeText } from "@/lib/http/decode-text";
import { type Previewed, tooLarge } from "./read-previewed";

/** A longer page costs a browser more than anybody reads of it. */
export const MAX_HTML_BYTES = 4 * 1024 * 1024;

const HEAD_CHARACTERS = 1024;
const META_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
// What each becomes is inert: a void element without a meaning, and one whose content is not drawn.
const CONNECTING: ReadonlyArray<readonly [tag: RegExp, inert: string]> = [
  [/<(?:link|frame)(?=[\s/>])/gi, "<meta"],
  [/<(\/?)iframe(?=[\s/>])/gi, "<$1template"],
];

// What may stand before the root element. With the doctype behind the root, the page would be drawn in quirks mode.
const PROLOGUE = /^(?:\s|<!--[\s\S]{0,4000}?-->){0,100}<!doctype[^>]{0,500}>/i;
const INERT_ROOT = "<html inert>";

/**
 * Captured HTML as the page that a sandboxed frame shows, in UTF-8, with two changes. Its root is inert, so that nothing
 * can be pressed or followed; a later `<html>` only adds attributes (WHATWG HTML 13.2.6.4.7). And links and frames hold
 * nothing: what they fetch is forbidden anyway, but browsers open connections for `<link rel=preconnect>` that no policy
 * forbids, and for a navigation before the policy is asked (Chromium 156, seen). TOO_LARGE beyond the limit,
 * UNPROCESSABLE for bytes that are no text.
 */
export function toPreviewHtml({ bytes, contentType }: Previewed): string {
  if (bytes.length > MAX_HTML_BYTES) throw tooLarge(bytes.length, MAX_HTML_BYTES);
  const text = decodeHtml(bytes, contentType);
  if (text === null) throw new AppError("UNPROCESSABLE", "The bytes are no text, so they are no page either.");
  const page = CONNECTING.reduce((changed, [tag, inert]) => changed.replace(tag, inert), text);
  const prologue = PROLOGUE.exec(page)?.[0] ?? "";
  return `${prologue}${INERT_ROOT}${page.slice(prologue.length)}`;
}

/** By its content type; else by what it says of itself; else as browsers read a page that says nothing (WHATWG HTML). */
function decodeHtml(bytes: Uint8Array, contentType: string | null): string | null {
  const declared = decodeText(bytes, contentType);
  if (declared !== null) return declared.text;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_CHARACTERS));
  const own = META_CHARSET.exec(head)?.[1];
  return decodeText(bytes, `text/html; charset=${own ?? "windows-1252"}`)?.text ?? null;
}
