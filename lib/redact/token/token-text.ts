// ‹ and ›, one code point per byte: in UTF-8, in windows-1252, and in a URL.
const TOKEN = /(?:\u00e2\u0080\u00b9|\u008b|%E2%80%B9)secret:[0-9a-f]{4,64}(?:\u00e2\u0080\u00ba|\u009b|%E2%80%BA)/g;
const MARK = "secret:";

/** The token with those hexadecimal digits, like `‹secret:6f2a›`. */
export function tokenText(hex: string): string {
  return `‹secret:${hex}›`;
}

/** Tokens that stand in a text already, which is of one code point per byte. */
export function findTokens(text: string): Array<{ start: number; end: number }> {
  if (!text.includes(MARK)) return [];
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({ start: index, end: index + token.length }));
}

/** Whether nothing but tokens, and marks around them, stands in the text: it was redacted before. */
export function isRedacted(text: string): boolean {
  return text.includes(MARK) && !/[A-Za-z0-9\u0080-\u00ff]/.test(text.replace(TOKEN, ""));
}

/** Whether one of those tokens has begun there and not ended. */
export function startsWithin(tokens: ReadonlyArray<{ start: number; end: number }>, offset: number): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (tokens[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
}
