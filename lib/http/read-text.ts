import { decodeText } from "./decode-text";
import { parseContentType } from "./parse-content-type";
import { readWindows1252 } from "./read-windows-1252";

export interface ReadText {
  readonly text: string;
  /** The encoding it was read in, by its WHATWG name. */
  readonly charset: string;
  /** What is wrong with that reading; null when nothing is. */
  readonly problem: string | null;
}

/**
 * Reads bytes as text whatever they are: in `charset`, else as `decodeText` does. What does not decode stands as U+FFFD,
 * and `problem` says so; a name that stands for no charset is read as UTF-8. Never throws.
 */
export function readText(bytes: Uint8Array, contentType: string | null, charset: string | null): ReadText {
  const decoded = charset === null ? decodeText(bytes, contentType) : null;
  if (decoded !== null) return { ...decoded, problem: null };
  const declared = contentType === null ? undefined : parseContentType(contentType)?.parameters.get("charset");
  const label = findLabel(charset ?? declared ?? "utf-8");
  const text = decode(bytes, label);
  if (text !== null)
    return { text: label === "windows-1252" ? readWindows1252(text) : text, charset: label, problem: null };
  return {
    text: new TextDecoder(label).decode(bytes),
    charset: label,
    problem: `Not all of it is ${label}: what is not stands as \u{FFFD}. Hex shows the bytes.`,
  };
}

function findLabel(charset: string): string {
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return "utf-8";
  }
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
