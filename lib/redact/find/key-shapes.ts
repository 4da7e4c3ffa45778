import type { SecretKind } from "@/lib/redact/secret-kind";
import type { Spot } from "./spot";

// Each starts with its own letters and ends with a run: a scan is linear, and there is nothing to go back for.
const SHAPES: ReadonlyArray<readonly [kind: SecretKind, source: string]> = [
  ["api key", "[sr]k_(?:live|test|org|prod)_[A-Za-z0-9_]{8,}"],
  ["signature", "whsec_[A-Za-z0-9+/_-]{8,}={0,2}"],
  ["token", "gh[pousr]_[A-Za-z0-9]{20,}"],
  ["token", "github_pat_[A-Za-z0-9_]{20,}"],
  ["token", "gl(?:pat|dt|rt|ptt|ft|imt|agent|oas|cbt|soat)-[A-Za-z0-9_.-]{16,}"],
  ["token", "xox[abeoprs](?:\\.xox[abp])?-[A-Za-z0-9-]{8,}"],
  ["token", "xapp-\\d-[A-Za-z0-9-]{10,}"],
  ["api key", "(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])"],
  ["api key", "AIza[A-Za-z0-9_-]{35}"],
  ["token", "ya29\\.[A-Za-z0-9_-]{20,}"],
  ["api key", "GOCSPX-[A-Za-z0-9_-]{20,}"],
  ["token", "npm_[A-Za-z0-9]{30,}"],
  ["token", "pypi-[A-Za-z0-9_-]{50,}"],
  ["api key", "SG\\.[A-Za-z0-9_-]{16,128}\\.[A-Za-z0-9_-]{16,}"],
  ["api key", "SK[0-9a-f]{32}(?![A-Za-z0-9])"],
  ["token", "shp[a-z]{2,4}_[A-Za-z0-9]{24,}"],
  ["api key", "sk-[A-Za-z0-9]{20,}"],
  ["api key", "sk-(?:proj|ant|svcacct|admin|or|lf|None)-[A-Za-z0-9_-]{16,}"],
  ["token", "do[opr]_v1_[a-f0-9]{40,}"],
  ["token", "hf_[A-Za-z0-9]{30,}"],
  ["token", "lin_(?:api|oauth|wh)_[A-Za-z0-9]{20,}"],
  ["token", "ATATT3[A-Za-z0-9_=-]{40,}"],
  ["token", "sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{22,}"],
  ["api key", "key-[0-9a-f]{32}(?![A-Za-z0-9])"],
  ["api key", "[0-9a-f]{32}-us\\d{1,2}(?![A-Za-z0-9])"],
  ["token", "dckr_pat_[A-Za-z0-9_-]{20,}"],
  ["token", "hv[sb]\\.[A-Za-z0-9_-]{24,}"],
  ["token", "ntn_[A-Za-z0-9]{40,}"],
  ["api key", "PMAK-[A-Za-z0-9-]{40,}"],
  ["token", "pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}"],
  ["jwt", "(?<![_-])eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){2,4}"],
];
// What stands behind a place that tells what it is.
const BEHIND: ReadonlyArray<readonly [kind: SecretKind, source: string]> = [
  ["token", "(?<=hooks\\.slack\\.com/(?:services|workflows|triggers)/)[A-Za-z0-9/]{20,}"],
  ["token", "(?<=discord(?:app)?\\.com/api/webhooks/\\d{5,25}/)[A-Za-z0-9_-]{20,}"],
  ["token", "(?<=AC[0-9a-f]{32}:)[0-9a-f]{32}(?![A-Za-z0-9])"],
  ["token", "(?<!\\d)\\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])"],
];

const KINDS = [...SHAPES, ...BEHIND].map(([kind]) => kind);
const ANY = new RegExp(
  `(?<![A-Za-z0-9])(?:${SHAPES.map(([, source]) => `(${source})`).join("|")})|${BEHIND.map(([, source]) => `(${source})`).join("|")}`,
  "g",
);
const AWS_ID = /^A[A-Z]{3}[A-Z2-7]{16}$/;
// The secret stands beside its id, without a shape of its own: what is mixed as keys are, and as long.
const AWS_SECRET =
  /(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]{0,39}[A-Z])(?=[A-Za-z0-9/+]{0,39}[a-z])(?=[A-Za-z0-9/+]{0,39}\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
const AWS_REACH = 300;

/** Keys and tokens of known senders and services, by their shapes, and JWTs (RFC 7519). */
export function findKeyShapes(text: string): Spot[] {
  const spots: Spot[] = [];
  let awsEnd = 0;
  for (const match of text.matchAll(ANY)) {
    const found = match[0];
    const kind = KINDS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? "token";
    spots.push({ start: match.index, end: match.index + found.length, kind });
    if (!AWS_ID.test(found)) continue;
    const from = Math.max(awsEnd, match.index - AWS_REACH);
    awsEnd = match.index + found.length + AWS_REACH;
    for (const secret of text.slice(from, awsEnd).matchAll(AWS_SECRET)) {
      const start = from + secret.index;
      spots.push({ start, end: start + secret[0].length, kind: "api key" });
    }
  }
  return spots;
}
