import { v7 as createUuid } from "uuid";
import type { Database } from "@/lib/database";
import type { Verdict } from "./attempt-schema";
import { isAccepted } from "./judge-outcome";

export const MOST_TARGETS = 50;

/**
 * Puts a target at the head of a bin's list; the list keeps the 50 that were used last, and all that hits are forwarded
 * to or wait for.
 */
export async function rememberTarget(db: Database, { binId, url }: { binId: string; url: string }): Promise<void> {
  const now = new Date();
  await db.target.upsert({
    where: { binId_url: { binId, url } },
    create: { id: createUuid(), binId, url, lastUsedAt: now },
    update: { lastUsedAt: now },
  });
  await dropOldTargets(db, binId);
}

/** Of those that nothing is forwarded to and nothing waits for, the bin keeps the 50 that were used last. */
export async function dropOldTargets(db: Database, binId: string): Promise<void> {
  const tooMany = await db.target.findMany({
    where: { binId, auto: false, jobs: { none: {} } },
    orderBy: { lastUsedAt: "desc" },
    skip: MOST_TARGETS,
    select: { id: true },
  });
  if (tooMany.length > 0) await db.target.deleteMany({ where: { id: { in: tooMany.map(({ id }) => id) } } });
}

interface TargetOutcome {
  readonly binId: string;
  readonly url: string;
  readonly status: number | null;
  /** The code of the failure, when there was no answer. */
  readonly error: string | null;
  readonly verdict: Verdict | null;
}

/** What came of the last request to it. A target that was removed meanwhile stays removed. */
export async function noteTargetOutcome(db: Database, outcome: TargetOutcome): Promise<void> {
  const { binId, url, status, error, verdict } = outcome;
  // This process stops: that says nothing about the target.
  if (error === "CANCELLED") return;
  await db.target.updateMany({
    where: { binId, url },
    data: {
      lastTriedAt: new Date(),
      lastStatus: status,
      lastError: error,
      lastVerdict: verdict,
      failures: isAccepted(outcome) ? 0 : { increment: 1 },
    },
  });
}
