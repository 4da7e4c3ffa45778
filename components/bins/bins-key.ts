/** Where the list of this browser's bins lies in the query cache. */
export const BINS_KEY = ["bins"] as const;
