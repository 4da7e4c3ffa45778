/** Numbers for the strings of two lists: equal strings have equal numbers. */
export function internValues(
  left: readonly string[],
  right: readonly string[],
): { readonly left: Int32Array; readonly right: Int32Array } {
  const numbers = new Map<string, number>();
  const toNumber = (value: string): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  };
  return { left: Int32Array.from(left, toNumber), right: Int32Array.from(right, toNumber) };
}
