import { isAccepted, type Outcome } from "@/lib/resends/judge-outcome";
import { readRetryAfter, retryDelay } from "@/lib/resends/retry-delay";
import type { ForwardOptions } from "@/lib/resends/target-schema";
import type { ForwardTry, TryResult } from "./attempt-forward";
import type { UnsettledForward } from "./settle-forwards";

/** Tries in a row that failed, from which on the target itself is given a rest. */
const FAILURES_BEFORE_REST = 5;
const LONGEST_REST_MS = 60_000;
const LONGEST_ASKED_MS = 3_600_000;

interface Moment {
  readonly retries: ForwardOptions["retries"];
  readonly nowMs: number;
  /** In [0, 1). */
  readonly random: number;
}

/** The row of a hit after a try; null when nothing is left to do for it. Not for a try that was interrupted. */
export function judgeTry(
  asked: ForwardTry,
  result: Exclude<TryResult, { kind: "interrupted" }>,
  moment: Moment,
): UnsettledForward | null {
  switch (result.kind) {
    case "gone":
      return null;
    case "unsendable": {
      const dueAt = new Date(moment.nowMs);
      const attempts = asked.attempts + 1;
      return { ...asked, attempts, isDead: true, dueAt, status: null, error: null, reason: result.reason };
    }
    case "refused":
      return retryLater(
        asked,
        { status: null, errorCode: result.code, headers: [] },
        { resendId: asked.resendId, reason: result.reason },
        moment,
      );
    case "answered": {
      const { outcome, resendId } = result;
      return isAccepted(outcome) ? null : retryLater(asked, outcome, { resendId, reason: null }, moment);
    }
  }
}

function retryLater(
  asked: ForwardTry,
  { status, errorCode, headers }: Pick<Outcome, "status" | "errorCode" | "headers">,
  why: Pick<UnsettledForward, "resendId" | "reason">,
  { retries, nowMs, random }: Moment,
): UnsettledForward {
  const attempts = asked.attempts + 1;
  const delay = retryDelay({ n: attempts, backoffMs: retries.backoffMs, headers, nowMs, random });
  const isDead = attempts >= retries.attempts;
  return {
    seq: asked.seq,
    isNew: asked.isNew,
    attempts,
    isDead,
    dueAt: new Date(nowMs + delay),
    status,
    error: errorCode,
    ...why,
  };
}

type Tried = Extract<TryResult, { kind: "answered" | "refused" }>;

/**
 * How long a target is left alone after these tries, with so many that failed in a row before them: as long as it asks
 * for by 429 or 503 with Retry-After, an hour at most; else, when it failed often, longer and longer, a minute at most;
 * 0 when it is well.
 */
export function restAfter(
  tried: readonly Tried[],
  { failures, backoffMs, nowMs }: { readonly failures: number; readonly backoffMs: number; readonly nowMs: number },
): number {
  const outcomes = tried.flatMap((result) => (result.kind === "answered" ? [result.outcome] : []));
  const asked = outcomes
    .filter(({ status }) => status === 429 || status === 503)
    .map(({ headers }) => Math.min(LONGEST_ASKED_MS, readRetryAfter(headers, nowMs)));
  const inRow = failures + tried.length;
  const isWell = tried.length === 0 || outcomes.some(isAccepted) || inRow < FAILURES_BEFORE_REST;
  const own = isWell ? 0 : Math.min(LONGEST_REST_MS, backoffMs * 2 ** Math.min(20, inRow - FAILURES_BEFORE_REST));
  return Math.max(own, ...asked);
}
