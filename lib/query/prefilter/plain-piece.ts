// ASCII that is written as itself in bytes, in JSON and in what PostgreSQL makes of bytes: no quote, slash or backslash.
const PLAIN = /[\x20\x21\x23-\x2e\x30-\x5b\x5d-\x7e]+/g;
const SHORTEST = 2;
// PostgreSQL's search for a text is not linear: what makes it slow must stay small.
const LONGEST = 32;

/**
 * The longest part of a text that stands byte for byte wherever the text stands; null when there is none worth asking
 * for. At most 32 characters.
 */
export function plainPiece(text: string): string | null {
  const pieces = text.match(PLAIN) ?? [];
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), "");
  return longest.length < SHORTEST ? null : longest.slice(0, LONGEST);
}
