const UNITS = ["kB", "MB", "GB", "TB"] as const;

/** A size for people: "812 B", "1.5 kB", "10 MB" (1 kB = 1,000 B). The exact number belongs beside it, on hover. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  let value = bytes;
  let unit = "B";
  for (const next of UNITS) {
    if (value < 999.5) break;
    value /= 1000;
    unit = next;
  }
  return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value)} ${unit}`;
}
