import type { Logger } from "pino";
import type { Database, RunStatement } from "@/lib/database";
import { classifyWriteError } from "./classify-write-error";
import { commitBatch } from "./commit-batch";
import type { PendingHit } from "./pending-hit";

/** What is left after a batch: hits that were surely not sent, and whether the database seems away. */
export interface BatchRemainder {
  readonly unsent: readonly PendingHit[];
  readonly isAway: boolean;
}

export interface BatchContext {
  readonly db: Database;
  readonly runStatement: RunStatement;
  readonly log: Logger;
  readonly onStored: (hit: PendingHit, seq: number) => void;
}

const BUSY_RETRIES = 2;
const NOTHING_LEFT: BatchRemainder = { unsent: [], isAway: false };

/**
 * Writes a batch and settles its hits; never rejects. A batch that the database refuses for its contents is halved until
 * the bad hit stands alone. Where it is unknown whether the commit happened, the hits are settled as unavailable and not
 * written again: the sender's own repetition is the only safe one.
 */
export async function writeBatch(
  context: BatchContext,
  hits: readonly PendingHit[],
  tries = 0,
): Promise<BatchRemainder> {
  try {
    settleStored(context, hits, await commitBatch(context.runStatement, hits));
    return NOTHING_LEFT;
  } catch (error) {
    const failure = classifyWriteError(error);
    if (failure === "absent") return { unsent: hits, isAway: true };
    if (failure === "busy" && tries < BUSY_RETRIES) return writeBatch(context, hits, tries + 1);
    if (failure === "bad-row" && hits.length > 1) return writeHalves(context, hits);
    context.log.error({ failure, hits: hits.length, err: error }, "hits were not stored");
    const kind = failure === "bad-row" ? "unstorable" : "unavailable";
    for (const hit of hits) hit.settle({ kind });
    return { unsent: [], isAway: failure === "lost" };
  }
}

async function writeHalves(context: BatchContext, hits: readonly PendingHit[]): Promise<BatchRemainder> {
  const middle = hits.length >> 1;
  const first = await writeBatch(context, hits.slice(0, middle));
  const rest = hits.slice(middle);
  if (first.isAway) return { unsent: [...first.unsent, ...rest], isAway: true };
  return writeBatch(context, rest);
}

function settleStored(
  { onStored }: BatchContext,
  hits: readonly PendingHit[],
  seqs: ReadonlyArray<number | null>,
): void {
  hits.forEach((hit, index) => {
    const seq = seqs[index] ?? null;
    hit.settle(seq === null ? { kind: "bin-gone" } : { kind: "stored", seq });
    if (seq !== null) onStored(hit, seq);
  });
}
