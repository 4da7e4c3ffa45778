/** How many hits were done with at a time, in milliseconds on any clock. */
export interface PaceSample {
  readonly at: number;
  readonly done: number;
}

/** Older ones say nothing about now. */
const WINDOW_MS = 15_000;
const LEAST_MS = 1_000;

/** The samples with one more; a step back, as after another bulk resend, begins anew. */
export function addSample(samples: readonly PaceSample[], next: PaceSample): readonly PaceSample[] {
  const last = samples.at(-1);
  if (last?.done === next.done) return samples;
  if (last !== undefined && last.done > next.done) return [next];
  return [...samples.filter(({ at }) => at > next.at - WINDOW_MS), next];
}

/** Hits a second by the samples; null while they say too little. */
export function measureRate(samples: readonly PaceSample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined || last.at - first.at < LEAST_MS) return null;
  return ((last.done - first.done) * 1000) / (last.at - first.at);
}

/** Seconds until all are sent, by the rate that is measured, else by the one that is asked for. */
export function estimateLeft(left: number, measured: number | null, asked: number): number {
  return left / (measured ?? asked);
}

/** A stretch of time in words: "a few seconds", "40 s", "4 min", "2 h 10 min". */
export function describeStretch(seconds: number): string {
  if (seconds < 5) return "a few seconds";
  if (seconds < 90) return `${Math.round(seconds / 5) * 5} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? "" : ` ${rest} min`}`;
}
