/** Every character beyond ASCII as \uXXXX, lower case. */
export function escapeNonAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Escapes of characters beyond ASCII undone; others stay. */
export function unescapeNonAscii(text: string): string {
  if (!text.includes("\\u")) return text;
  return text.replace(/(\\\\)|\\u([0-9a-fA-F]{4})/g, (whole: string, backslashes: string | undefined, hex: string) => {
    if (backslashes !== undefined) return whole;
    const code = Number.parseInt(hex, 16);
    return code < 0x80 ? whole : String.fromCharCode(code);
  });
}

export function escapeSlashes(text: string): string {
  if (!text.includes("\\")) return text.replaceAll("/", "\\/");
  return text.replace(/(\\.)|\//gs, (whole: string, pair: string | undefined) => (pair === undefined ? "\\/" : whole));
}

export function unescapeSlashes(text: string): string {
  if (!text.includes("\\/")) return text;
  return text.replace(/\\(.)/gs, (whole: string, letter: string) => (letter === "/" ? "/" : whole));
}

/** `<`, `>` and `&` as some serialisers write them, so that JSON is harmless inside HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
}
