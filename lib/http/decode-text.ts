import { parseContentType } from "./parse-content-type";
import { readWindows1252 } from "./read-windows-1252";

export interface DecodedText {
  readonly text: string;
  /** The encoding that was used, by its WHATWG name, like "utf-8". */
  readonly charset: string;
}

/**
 * Reads bytes as text by a byte order mark, else by the charset of the content type, else as UTF-8. Null when they are
 * not text in that encoding (or hold NUL, which no text does). Never throws. A byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): DecodedText | null {
  const declared = contentType === null ? undefined : parseContentType(contentType)?.parameters.get("charset");
  for (const label of new Set([findMark(bytes), declared, "utf-8"])) {
    if (label === undefined) continue;
    const decoder = findDecoder(label);
    if (decoder === null) continue;
    try {
      const text = decoder.decode(bytes);
      if (text.includes("\0")) return null;
      const charset = decoder.encoding;
      return { text: charset === "windows-1252" ? readWindows1252(text) : text, charset };
    } catch {
      // Not valid in this encoding: a wrong declaration is common, UTF-8 is tried last.
    }
  }
  return null;
}

function findMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function findDecoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}
