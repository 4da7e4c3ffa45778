import type { Provider } from "@/lib/providers/provider";
import { readTimestamp } from "@/lib/providers/request/timestamp";
import type { Received, Scheme, TimeRule, Trial } from "@/lib/providers/schemes/scheme";
import type { NamedSecret } from "@/lib/providers/schemes/secret";
import type { Cause, SignatureReport } from "@/lib/providers/signature-report";
import { emptyReport, previewOf } from "./report-parts";

/** Seconds from here on are said as whole ones; the report has them exact. */
const EXACT_BELOW = 10;

export interface Match {
  readonly provider: Provider;
  readonly scheme: Scheme;
  readonly received: Received;
  readonly secret: NamedSecret;
  readonly base: Trial;
  /** Unix seconds. */
  readonly now: number;
}

interface Age {
  readonly timestamp: number | null;
  readonly toleranceSeconds: number | null;
  readonly ageSeconds: number | null;
}

/** The report of a signature that matches: what is left to judge is its time. */
export function reportMatch({ provider, scheme, received, secret, base, now }: Match): SignatureReport {
  const age = readAge(scheme, received, now);
  const { cause, sentence } = judge(scheme, received, age, now);
  return {
    ...emptyReport(provider.id, sentence),
    scheme: scheme.label,
    valid: cause === null,
    cause,
    signedContentPreview: previewOf(scheme.content(received, base)),
    ...age,
    signatureMatches: true,
    secretLabel: secret.label ?? null,
  };
}

function readAge(scheme: Scheme, received: Received, now: number): Age {
  const text = received.state === "missing" ? null : received.timestamp;
  const timestamp = text === null || scheme.time === null ? null : readTimestamp(text, scheme.time.unit);
  const ageSeconds = timestamp === null || !Number.isFinite(now) ? null : Math.round((now - timestamp) * 1000) / 1000;
  return { timestamp, toleranceSeconds: scheme.time?.tolerance ?? null, ageSeconds };
}

interface Verdict {
  readonly cause: Cause | null;
  readonly sentence: string;
}

function judge(scheme: Scheme, received: Received, age: Age, now: number): Verdict {
  if (scheme.kind === "token") {
    return {
      cause: null,
      sentence: "The token is right. It proves the sender, not that the body is unchanged: nothing is signed.",
    };
  }
  if (scheme.time === null) {
    return {
      cause: null,
      sentence: "The signature is right. No time is signed, so the same request sent again later would be right too.",
    };
  }
  return judgeValidity(received, now) ?? judgeAge(scheme.time, age);
}

/** By the times between which the proof itself says that it is good; null when it does not say that it is not. */
function judgeValidity(received: Received, now: number): Verdict | null {
  if (received.state !== "present") return null;
  if (received.expires !== undefined && now > received.expires) {
    const late = Math.round(now - received.expires);
    const sentence = `The signature is right, but it expired ${late} s ago. Check it when the request arrives, and set the clock.`;
    return { cause: "timestamp_too_old", sentence };
  }
  if (received.notBefore !== undefined && now < received.notBefore) {
    const early = Math.ceil(received.notBefore - now);
    const sentence = `The signature is right, but good only in ${early} s. Set the clock of this machine or of the sender.`;
    return { cause: "timestamp_too_new", sentence };
  }
  return null;
}

function judgeAge(rule: TimeRule, { ageSeconds, toleranceSeconds }: Age): Verdict {
  if (ageSeconds === null) {
    const cause = rule.tolerance === null ? null : "malformed_signature";
    return { cause, sentence: "The signature is right, but its time cannot be read." };
  }
  if (toleranceSeconds === null) {
    return {
      cause: null,
      sentence: `The signature is right, and ${describeAge(ageSeconds)}. This sender publishes no limit.`,
    };
  }
  const limit = `the limit is ${toleranceSeconds} s`;
  if (ageSeconds > toleranceSeconds) {
    const sentence = `The signature is right, but ${sayBeyond(ageSeconds)} s old; ${limit}. Check it when the request arrives, set the clock, or have it sent again.`;
    return { cause: "timestamp_too_old", sentence };
  }
  const ahead = rule.future === true ? toleranceSeconds : rule.future;
  if (ahead !== false && -ageSeconds > ahead) {
    const sentence = `The signature is right, but its time is ${sayBeyond(-ageSeconds)} s in the future; the limit is ${ahead} s. Set the clock of this machine or of the sender.`;
    return { cause: "timestamp_too_new", sentence };
  }
  return { cause: null, sentence: `The signature is right, and ${describeAge(ageSeconds)}; ${limit}.` };
}

/** Whole seconds beyond a limit: never so few that they would be within it. */
function sayBeyond(seconds: number): number {
  return seconds < EXACT_BELOW ? seconds : Math.ceil(seconds);
}

function describeAge(ageSeconds: number): string {
  const seconds = Math.abs(ageSeconds);
  const said = seconds < EXACT_BELOW ? seconds : Math.floor(seconds);
  return ageSeconds < 0 ? `its time is ${said} s ahead` : `it is ${said} s old`;
}
