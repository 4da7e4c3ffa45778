const MOST_NAMES = 8;

/** Names for a sentence, each once: "A, B and 3 more". They must be tokens. */
export function listNames(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, MOST_NAMES).join(", ");
  const hidden = distinct.length - MOST_NAMES;
  return hidden > 0 ? `${shown} and ${hidden} more` : shown;
}
