import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { decodeText } from "@/lib/http/decode-text";
import { nameText } from "@/lib/redact/paths/step-text";
import { toBinary } from "@/lib/redact/view/to-binary";

export interface BodyText {
  /** One code point per byte, those of its UTF-8 where it is in UTF-16. A byte order mark is left out. */
  readonly text: string;
  /** Writes a token in the body's encoding. */
  readonly write: (token: string) => string;
  /** The bytes of a text like this one, mark included. */
  readonly toBytes: (text: string) => Uint8Array;
}

const UTF8_MARK = "\u00ef\u00bb\u00bf";

/** A body as a text to look into, whatever its bytes are. */
export function readBodyText(body: Uint8Array, contentType: string | null): BodyText {
  const decoded = decodeText(body, contentType);
  if (decoded?.charset === "utf-16le" || decoded?.charset === "utf-16be") {
    const isLittle = decoded.charset === "utf-16le";
    const hasMark = body[isLittle ? 0 : 1] === 0xff && body[isLittle ? 1 : 0] === 0xfe;
    const mark = hasMark ? "\ufeff" : "";
    return { text: toBinary(decoded.text), write: asItIs, toBytes: (text) => encode(mark + nameText(text), isLittle) };
  }
  const binary = bytesToBinaryText(body);
  const mark = binary.startsWith(UTF8_MARK) ? UTF8_MARK : "";
  const write = decoded?.charset === "windows-1252" ? toWindows1252 : asItIs;
  return { text: binary.slice(mark.length), write, toBytes: (text) => toBytes(mark + text) };
}

function asItIs(text: string): string {
  return text;
}

/** The marks of a token, ‹ and ›, have bytes of their own there. */
function toWindows1252(token: string): string {
  return token.replaceAll("\u00e2\u0080\u00b9", "\u008b").replaceAll("\u00e2\u0080\u00ba", "\u009b");
}

function encode(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
