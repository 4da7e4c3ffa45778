import type { Finding } from "@/lib/redact/finding";

/** A piece of a text that is replaced, and what for. */
export interface JoinedFinding {
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/** Findings that overlap become one, that of the longest of them; in the order of the text. Empty ones are left out. */
export function joinOverlaps(findings: readonly Finding[]): JoinedFinding[] {
  const joined: Array<{ start: number; end: number; finding: Finding }> = [];
  for (const finding of sort(findings)) {
    const last = joined.at(-1);
    if (finding.end <= finding.start) continue;
    if (last === undefined || finding.start >= last.end) {
      joined.push({ start: finding.start, end: finding.end, finding });
      continue;
    }
    if (finding.end - finding.start > last.finding.end - last.finding.start) last.finding = finding;
    last.end = Math.max(last.end, finding.end);
  }
  return joined;
}

function sort(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => one.start - other.start || other.end - one.end);
}
