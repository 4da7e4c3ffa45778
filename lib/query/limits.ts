/** In UTF-16 units. */
export const MAX_SEARCH_LENGTH = 2_000;
/** Words, patterns and clauses of one search. */
export const MAX_SEARCH_TERMS = 64;
/** Parentheses and negations inside one another; whatever walks the tree may recurse. */
export const MAX_SEARCH_DEPTH = 32;
export const MAX_PATTERN_LENGTH = 256;
/** Patterns cost more for each character than words: this many may stand in one search. */
export const MAX_PATTERNS = 4;
/** Only so much of a text is held against a pattern, in UTF-16 units. */
export const MAX_PATTERN_TEXT = 65_536;
