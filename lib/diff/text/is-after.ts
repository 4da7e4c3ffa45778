/** The canonical order of two texts: comparing them in it, whichever way round they are given, gives one result. */
export function isAfter(left: string, right: string): boolean {
  return left > right;
}
