/** Orders texts by their UTF-16 code units, as the senders' libraries do: no locale, no numbers. */
export function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
