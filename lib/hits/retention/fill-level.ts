/**
 * The level to which sizes must be cut so that together they take at most `total`: the largest are cut, all to the same
 * size, and what lies below stays. Infinity when everything fits.
 */
export function fillLevel(sizes: readonly number[], total: number): number {
  const ascending = sizes.toSorted((a, b) => a - b);
  let left = total;
  for (const [index, size] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (size > share) return Math.floor(share);
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}
