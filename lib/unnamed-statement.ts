/** Begins statements whose texts are as many as people write searches: naming them would use up the prepared ones. */
export const UNNAMED_STATEMENT = "/* unnamed */";
