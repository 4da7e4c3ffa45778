import type { Runtime } from "@/lib/runtime";
import { attemptForward, type ForwardTry, type TryResult } from "./attempt-forward";
import type { CapturePace } from "./capture-pace";
import { findJobs } from "./find-jobs";
import type { ForwardTarget } from "./forward-target";
import { createHitFeed, type HitFeed } from "./hit-feed";
import { judgeTry, restAfter } from "./judge-try";
import { pause } from "./pause";
import { settleForwards } from "./settle-forwards";
import { holdTarget, LEASE_MS, releaseTarget } from "./take-target";

/** Requests under way to one target. */
const AT_ONCE = 8;

export interface ForwardingParts {
  readonly pace: CapturePace;
  readonly signal: AbortSignal;
  /** Something about the target changed. */
  readonly tell: (binId: string) => void;
}

/**
 * Works on a target that this process has taken, until nothing is left to do for now: what waits and is due, then the
 * hits behind the cursor. What came of some is stored before the next are sent, so that a process that ends in the
 * middle leaves those alone to be sent again. Ends early when somebody else holds the target, it rests or is paused, or
 * `signal` aborts.
 */
export async function runForwarding(runtime: Runtime, taken: ForwardTarget, parts: ForwardingParts): Promise<void> {
  const { db } = runtime;
  const renewal = setInterval(() => void holdTarget(db, taken).catch(() => undefined), LEASE_MS / 4);
  const feed = createHitFeed(runtime.db, parts);
  try {
    let target: ForwardTarget | null = taken;
    while (target !== null && !target.isResting && !target.isPaused && !parts.signal.aborted) {
      target = await workOnce(runtime, target, parts, feed);
      parts.tell(taken.binId);
    }
  } finally {
    clearInterval(renewal);
    await releaseTarget(db, taken);
    parts.tell(taken.binId);
  }
}

/** One group of tries and what comes of it; null when there is nothing to do, or it is another's to do. */
async function workOnce(
  runtime: Runtime,
  target: ForwardTarget,
  parts: ForwardingParts,
  feed: HitFeed,
): Promise<ForwardTarget | null> {
  // A target that failed is asked once before it is sent more.
  const most = target.inOrder || target.failures > 0 ? 1 : AT_ONCE;
  const { due, isBlocked } = await findJobs(runtime.db, target, most);
  if (due.length > 0) return tryGroup(runtime, target, parts, { tries: due, cursorSeq: 0, gone: 0 });
  if (isBlocked || !target.auto) return null;
  const next = await feed.next(target, most);
  if (next === null) return null;
  const tries = next.seqs.map((seq) => ({ seq, attempts: 0, resendId: null, isNew: true }));
  return tryGroup(runtime, target, parts, { tries, cursorSeq: next.upTo, gone: next.gone });
}

interface Group {
  readonly tries: readonly ForwardTry[];
  /** Where the cursor is after them. */
  readonly cursorSeq: number;
  readonly gone: number;
}

async function tryGroup(
  runtime: Runtime,
  target: ForwardTarget,
  { pace, signal }: ForwardingParts,
  group: Group,
): Promise<ForwardTarget | null> {
  await pause(pace.wait(performance.now(), group.tries.length), signal);
  if (signal.aborted) return null;
  const results = await Promise.all(group.tries.map((one) => attemptForward(runtime, target, one)));
  return await settleGroup(runtime, target, group, results);
}

async function settleGroup(
  { db }: Runtime,
  target: ForwardTarget,
  { tries, cursorSeq, gone }: Group,
  results: readonly TryResult[],
): Promise<ForwardTarget | null> {
  const nowMs = Date.now();
  const { retries } = target.options;
  const settled = tries.flatMap((one, at) => {
    const result = results[at];
    if (result === undefined || result.kind === "interrupted") return [];
    return [{ one, result, row: judgeTry(one, result, { retries, nowMs, random: Math.random() }) }];
  });
  const interrupted = tries.filter((_one, at) => results[at]?.kind === "interrupted").map(({ seq }) => seq);
  const outcomes = settled
    .map(({ result }) => result)
    .filter((result) => result.kind === "answered" || result.kind === "refused");
  const rest = target.inOrder
    ? 0
    : restAfter(outcomes, { failures: target.failures, backoffMs: retries.backoffMs, nowMs });
  const next = await settleForwards(db, target, {
    cursorSeq: Math.min(cursorSeq, ...interrupted.map((seq) => seq - 1)),
    unsettled: settled.flatMap(({ row }) => row ?? []),
    done: settled.filter(({ one, row }) => row === null && !one.isNew).map(({ one }) => one.seq),
    gone: gone + settled.filter(({ result }) => result.kind === "gone").length,
    restUntil: rest === 0 ? null : new Date(nowMs + rest),
  });
  return interrupted.length > 0 ? null : next;
}
