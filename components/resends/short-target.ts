const SCHEME = /^https?:\/\//;
const LONGEST = 48;

/** A target for a button or a word on the way: without its scheme, cut in the middle where it is long. */
export function shortTarget(url: string): string {
  const bare = url.replace(SCHEME, "").replace(/\/$/, "");
  if (bare.length <= LONGEST) return bare;
  return `${bare.slice(0, LONGEST / 2)}…${bare.slice(1 - LONGEST / 2)}`;
}
