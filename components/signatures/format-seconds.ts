const STEPS = [
  { least: 2 * 86_400, seconds: 86_400, unit: "days" },
  { least: 2 * 3600, seconds: 3600, unit: "h" },
  { least: 600, seconds: 60, unit: "min" },
] as const;

/** A length of time as exact seconds, with a word on its size where seconds are no longer felt: "7,200 s (2 h)". */
export function formatSeconds(seconds: number): string {
  const exact = `${seconds.toLocaleString(undefined, { maximumFractionDigits: 3 })} s`;
  const step = STEPS.find(({ least }) => Math.abs(seconds) >= least);
  if (step === undefined) return exact;
  const count = Math.round(Math.abs(seconds) / step.seconds);
  return `${exact} (${count.toLocaleString()} ${step.unit})`;
}
