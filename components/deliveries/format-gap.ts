const UNITS = [
  { seconds: 86_400, name: "d" },
  { seconds: 3600, name: "h" },
  { seconds: 60, name: "min" },
  { seconds: 1, name: "s" },
] as const;

/** A length of time in its two largest units: "850 ms", "5 s", "5 min 3 s", "1 h", "2 d 4 h". Negative counts as none. */
export function formatGap(ms: number): string {
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`;
  const seconds = Math.round(ms / 1000);
  const at = UNITS.findIndex((unit) => seconds >= unit.seconds);
  const [large, small] = UNITS.slice(at);
  if (large === undefined) return "0 s";
  const count = Math.floor(seconds / large.seconds);
  const rest = small === undefined ? 0 : Math.floor((seconds % large.seconds) / small.seconds);
  return `${count.toLocaleString()} ${large.name}${rest === 0 ? "" : ` ${rest} ${small?.name}`}`;
}
