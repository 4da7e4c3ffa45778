import { bytesOfField, isPlainText, readUtf8 } from "./read-bytes";

/** A text as one word of a POSIX shell. Nothing inside single quotes means anything to it. */
export function quoteSh(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

// At the start of a format printf(1) would take it for an option.
const HYPHEN = 0x2d;
const OCTAL_HYPHEN = "\\055";

/**
 * A text of one code point per byte as one word of a POSIX shell that stands for exactly those bytes; NUL, which no
 * argument holds, aside. Line feeds at its end would be lost, no field has them.
 */
export function quoteFieldSh(text: string): string {
  const bytes = bytesOfField(text);
  const readable = readUtf8(bytes);
  if (readable !== null && isPlainText(readable)) return quoteSh(readable);
  let format = "";
  for (const byte of bytes) format += format === "" && byte === HYPHEN ? OCTAL_HYPHEN : escapeByte(byte);
  return `"$(printf '${format}')"`;
}

/** A byte in the format of printf(1), inside single quotes. */
function escapeByte(byte: number): string {
  const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x25 && byte !== 0x27 && byte !== 0x5c;
  return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
}
