import type { Finding } from "@/lib/redact/finding";
import type { Redaction } from "@/lib/redact/redaction";
import { toBinary } from "@/lib/redact/view/to-binary";
import { joinOverlaps } from "./join-overlaps";
import { findTokens, startsWithin, tokenText } from "./token-text";

/**
 * The text with a token in the place of each finding. Findings that overlap become one, that of the longest of them.
 * What lies inside of a token that stands there already stays.
 */
export function applyFindings(
  text: string,
  findings: readonly Finding[],
  tokenOf: (secret: string) => string,
): { text: string; redactions: Redaction[] } {
  const parts: string[] = [];
  const redactions: Redaction[] = [];
  let done = 0;
  for (const { start, end, finding } of joinOverlaps(outsideOfTokens(text, findings))) {
    const token = tokenText(tokenOf(finding.secret));
    parts.push(text.slice(done, start), finding.write(toBinary(token)));
    redactions.push({ where: finding.where, kind: finding.kind, length: finding.secret.length, token });
    done = end;
  }
  parts.push(text.slice(done));
  return { text: parts.join(""), redactions };
}

function outsideOfTokens(text: string, findings: readonly Finding[]): readonly Finding[] {
  const tokens = findTokens(text);
  if (tokens.length === 0) return findings;
  return findings.filter((finding) => !startsWithin(tokens, finding.start));
}
