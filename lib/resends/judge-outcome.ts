import { diffMessages } from "@/lib/diff/diff-messages";
import { hideNoise } from "@/lib/diff/hide-noise";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { Verdict } from "./attempt-schema";

/** What came of an attempt. */
export interface Outcome {
  /** Null: there was no answer. */
  readonly status: number | null;
  readonly errorCode: string | null;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/** Longer answers are compared by their bytes alone. */
const MAX_COMPARED_BYTES = 128 * 1024;

/** Whether a sender would take it for delivered. */
export function isAccepted({ status }: Pick<Outcome, "status">): boolean {
  return status !== null && status >= 200 && status < 300;
}

/**
 * What an attempt shows about the receiver, against the last one of the same hit to the same target. Answers that
 * differ in noise alone (dates, ids of requests) are the same.
 */
export function judgeOutcome(before: Outcome | null, now: Outcome): Verdict {
  if (before === null) return "first";
  if (isAccepted(before) !== isAccepted(now)) return isAccepted(now) ? "fixed" : "regressed";
  if (before.status !== now.status || before.errorCode !== now.errorCode) return "changed";
  return hasSameBody(before, now) ? "same" : "changed";
}

function hasSameBody(before: Outcome, now: Outcome): boolean {
  if (Buffer.compare(before.body, now.body) === 0) return true;
  if (Math.max(before.body.length, now.body.length) > MAX_COMPARED_BYTES) return false;
  const contentOf = ({ headers, body }: Outcome) => ({
    headers: headers.filter(([name]) => name.toLowerCase() === "content-type"),
    body,
  });
  const { body } = hideNoise(diffMessages(contentOf(before), contentOf(now)));
  return body.changes.length + body.more === 0;
}
