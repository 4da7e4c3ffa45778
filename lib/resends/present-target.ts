import type { Verdict } from "./attempt-schema";
import { forwardOptionsSchema, type TargetDto } from "./target-schema";

/** A row of target as the database client returns it. */
interface TargetRow {
  readonly id: string;
  readonly url: string;
  readonly lastUsedAt: Date;
  readonly lastTriedAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly lastVerdict: Verdict | null;
  readonly failures: number;
  readonly auto: boolean;
  readonly q: string;
  readonly inOrder: boolean;
  readonly options: unknown;
  readonly pausedAt: Date | null;
  readonly cursorSeq: number;
  readonly gone: number;
  readonly restUntil: Date | null;
}

interface Around {
  /** Of the bin. */
  readonly lastSeq: number;
  readonly waiting: number;
  /** Of the first that waits. */
  readonly dueAt: Date | null;
  readonly dead: number;
  readonly now: Date;
}

/** The one way from a row to the target that the API shows. */
export function presentTarget(row: TargetRow, { lastSeq, waiting, dueAt, dead, now }: Around): TargetDto {
  const behind = row.auto ? Math.max(0, lastSeq - row.cursorSeq) : 0;
  const paused = row.pausedAt !== null;
  return {
    id: row.id,
    url: row.url,
    lastUsedAt: row.lastUsedAt.toISOString(),
    lastTriedAt: row.lastTriedAt?.toISOString() ?? null,
    lastStatus: row.lastStatus,
    lastError: row.lastError,
    lastVerdict: row.lastVerdict,
    failures: row.failures,
    auto: row.auto,
    paused,
    q: row.q,
    inOrder: row.inOrder,
    options: forwardOptionsSchema.parse(row.options),
    behind,
    waiting,
    dead,
    gone: row.gone,
    nextTryAt: paused ? null : findNextTry(row, { behind, dueAt, now }),
  };
}

function findNextTry(
  { restUntil, inOrder }: TargetRow,
  { behind, dueAt, now }: Pick<Around, "dueAt" | "now"> & { readonly behind: number },
): string | null {
  const hasNew = behind > 0 && !(inOrder && dueAt !== null);
  const first = hasNew ? now : dueAt;
  if (first === null) return null;
  const at = restUntil !== null && restUntil > first ? restUntil : first;
  return at > now ? at.toISOString() : null;
}
