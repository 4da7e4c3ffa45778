/**
 * Text that PostgreSQL can store: NUL and lone surrogates become U+FFFD, and at most `maxLength` UTF-16 units stay
 * (a pair is not cut apart).
 */
export function storableText(text: string, maxLength: number): string {
  const cut = text.length > maxLength ? text.slice(0, maxLength) : text;
  // A regular expression with the u flag sees a pair as one code point, so \p{Cs} is a lone surrogate.
  return cut.replace(/\p{Cs}/gu, "\uFFFD").replaceAll("\0", "\uFFFD");
}
