// Controls but tab and line feed, what has no width or turns the direction of text (but the joiner that makes emoji), and
// the separators that browsers do not draw.
const UNSEEN = /(?![\t\n\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The text with what is not seen, or would turn what is seen, written as its code point: a difference in it shows. */
export function showControls(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `‹${code.toString(16).toUpperCase().padStart(4, "0")}›`;
  });
}
