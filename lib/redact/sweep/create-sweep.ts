import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { decodeBase64 } from "@/lib/http/decode-base64";
import { findBase64Runs } from "@/lib/redact/find/base64-runs";
import { isSecretField } from "@/lib/redact/find/is-secret-field";
import type { Finding } from "@/lib/redact/finding";
import { findingIn } from "@/lib/redact/finding";
import type { Region } from "@/lib/redact/region";
import type { SecretKind } from "@/lib/redact/secret-kind";
import { plainView, type View } from "@/lib/redact/view/view";
import { listReadings, unfoldedBase64 } from "./list-readings";
import { base64Patterns, hexPattern } from "./list-spellings";
import { PatternMatcher } from "./pattern-matcher";
import { quoteNumbers } from "./quote-numbers";

/** Shorter secrets are replaced where they were found alone: "a" would vanish everywhere. */
export const MIN_SWEPT = 6;
const MIN_DIFFERENT = 3;
const HEX_RUN = /[0-9a-f]{12}/i;

/**
 * Looks for known secrets everywhere: as they are, under one or two escapes (percent, JSON, XML), in hexadecimal digits,
 * and in base64 or base64url at any alignment (escaped in there too), where the whole run counts. Secrets shorter than MIN_SWEPT, of fewer than
 * three different characters, or that are the name of a secret field ("password") are not looked for.
 */
export function createSweep(
  known: Iterable<readonly [secret: string, kind: SecretKind]>,
): (region: Region) => Finding[] {
  const kinds = new Map<string, SecretKind>();
  for (const [secret, kind] of known) if (isSwept(secret) && !kinds.has(secret)) kinds.set(secret, kind);
  if (kinds.size === 0) return () => [];
  const secrets = [...kinds.keys()];
  const sweep = new Sweep(kinds, secrets);
  return (region) => sweep.findIn(region);
}

function isSwept(secret: string): boolean {
  return secret.length >= MIN_SWEPT && new Set(secret.slice(0, 1000)).size >= MIN_DIFFERENT && !isSecretField(secret);
}

class Sweep {
  private readonly kinds: ReadonlyMap<string, SecretKind>;
  private readonly plain: PatternMatcher;
  private readonly hex: PatternMatcher;
  private readonly base64: PatternMatcher;

  constructor(kinds: ReadonlyMap<string, SecretKind>, secrets: readonly string[]) {
    this.kinds = kinds;
    this.plain = new PatternMatcher(secrets.map((secret) => ({ text: secret, secret })));
    this.hex = new PatternMatcher(secrets.map(hexPattern));
    this.base64 = new PatternMatcher(secrets.flatMap(base64Patterns));
  }

  findIn(region: Region): Finding[] {
    if (region.text.length < MIN_SWEPT) return [];
    const findings: Finding[] = [];
    for (const view of listReadings(plainView(region.text, 0, region.write))) {
      for (const match of this.plain.findAll(view.text)) findings.push(this.finding(view, match, region.where));
      this.addHex(view, region.where, findings);
      const unfolded = unfoldedBase64(view);
      this.addBase64(unfolded, region.where, findings);
      this.addEscapedInBase64(unfolded, region.where, findings);
    }
    return region.isJson === true ? quoteNumbers(region.text, findings) : findings;
  }

  private addHex(view: View, where: string, findings: Finding[]): void {
    if (!HEX_RUN.test(view.text)) return;
    // Beyond a byte nothing stands here, so that lower case is as long.
    for (const match of this.hex.findAll(view.text.toLowerCase())) findings.push(this.finding(view, match, where));
  }

  private addBase64(view: View, where: string, findings: Finding[]): void {
    const text = view.text.replaceAll("-", "+").replaceAll("_", "/");
    let done = 0;
    for (const match of this.base64.findAll(text)) {
      if (match.end <= done) continue;
      const run = wholeRun(view.text, match.start, match.end);
      done = run.end;
      const decoded = decodeBase64(view.text.slice(run.start, run.end));
      const isSecret = decoded !== null && bytesToBinaryText(decoded) === match.secret;
      const secret = isSecret ? match.secret : view.text.slice(run.start, run.end);
      const kind = isSecret ? (this.kinds.get(match.secret) ?? "encoded") : "encoded";
      findings.push(findingIn(view, run, { kind, where }, { secret }));
    }
  }

  /** Text in base64 that has the secret in another spelling. */
  private addEscapedInBase64(view: View, where: string, findings: Finding[]): void {
    for (const run of findBase64Runs(view.text)) {
      const [, ...escaped] = listReadings(plainView(run.decoded), 1);
      if (escaped.every((reading) => this.plain.findAll(reading.text).length === 0)) continue;
      findings.push(findingIn(view, run, { kind: "encoded", where }));
    }
  }

  private finding(view: View, match: { start: number; end: number; secret: string }, where: string): Finding {
    const kind = this.kinds.get(match.secret) ?? "token";
    return findingIn(view, match, { kind, where }, { secret: match.secret });
  }
}

/** The run of base64, or base64url, around a piece of it, with its padding. */
function wholeRun(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  while (start > 0 && /[A-Za-z0-9+/_-]/.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && /[A-Za-z0-9+/_-]/.test(text.charAt(end))) end += 1;
  for (let padding = 0; padding < 2 && text[end] === "="; padding += 1) end += 1;
  return { start, end };
}
