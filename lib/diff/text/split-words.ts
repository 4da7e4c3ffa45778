// Scripts that are written without spaces: each character stands for itself there.
const UNSPACED = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Khmer}\\p{sc=Lao}\\p{sc=Myanmar}";
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+|\\s+|[\\s\\S]`, "gu");
const LETTER = /[\p{L}\p{N}]/u;

/** Words with their digits, stretches of space, and every other character by itself; joined they are the text. */
export function splitWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Whether a piece says something: it is neither space nor punctuation. */
export function isWord(piece: string): boolean {
  return LETTER.test(piece);
}
