const CANDIDATES = [",", ";", "\t", "|"] as const;
const SAMPLE_LENGTH = 8192;
const SAMPLE_LINES = 20;

/**
 * What separates the cells of a CSV text: the candidate that stands in most of its first lines equally often, outside
 * of quotes; a comma where nothing does.
 */
export function sniffDelimiter(text: string): string {
  const lines = outsideQuotes(text.slice(0, SAMPLE_LENGTH)).slice(0, SAMPLE_LINES);
  let best: string = ",";
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const counts = lines.map((line) => line.split(candidate).length - 1);
    const [expected = 0] = counts;
    if (expected === 0) continue;
    const agreeing = counts.filter((count) => count === expected).length;
    const score = agreeing / counts.length + expected / 1000;
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** The lines without what stands in quotes; the last one only when it is the only one, as it may be cut. */
function outsideQuotes(sample: string): string[] {
  const bare = sample
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join("");
  const lines = bare.split(/\r\n|\n|\r/);
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line !== "");
}
