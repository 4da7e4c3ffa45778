const UNITS: ReadonlyArray<readonly [name: string, milliseconds: number]> = [
  ["year", 365 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
];

/** A span of time in words, rounded down to its largest unit: "3 hours", "less than a second". Its sign is left out. */
export function describeDistance(milliseconds: number): string {
  const span = Math.abs(milliseconds);
  for (const [name, length] of UNITS) {
    const count = Math.floor(span / length);
    if (count >= 1) return `${count} ${name}${count === 1 ? "" : "s"}`;
  }
  return "less than a second";
}
