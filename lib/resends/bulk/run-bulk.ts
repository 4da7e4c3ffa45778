import { setTimeout as sleep } from "node:timers/promises";
import { isAppError } from "@/lib/errors";
import { type BulkOrder, bulkOrderSchema, type Skipped, skippedSchema } from "@/lib/resends/bulk-schema";
import { sendHit } from "@/lib/resends/send-hit";
import type { Runtime } from "@/lib/runtime";
import { type BulkRow, presentBulk } from "./present-bulk";
import { holdBulk, LEASE_MS, releaseBulk } from "./take-bulk";

/** Watchers are told no oftener. */
const TELL_MS = 250;

/**
 * Goes through what is left of a bulk resend: as many hits at once as it says, at most so many a second, each with its
 * retries before the next. After each group its place is stored, so that a process that ends in the middle of one sends
 * that group again and nothing else. Ends early when it is paused or cancelled, or `signal` aborts.
 */
export async function runBulk(runtime: Runtime, bulk: BulkRow, signal: AbortSignal): Promise<void> {
  const order = bulkOrderSchema.parse(bulk.order);
  const skipped = skippedSchema.parse(bulk.skipped);
  let { position } = bulk;
  let toldAt = 0;
  const renewal = setInterval(() => void holdBulk(runtime.db, bulk.id).catch(() => undefined), LEASE_MS / 4);
  try {
    await forgetInterrupted(runtime, bulk);
    while (position < bulk.seqs.length && !signal.aborted) {
      const startedAt = performance.now();
      const group = bulk.seqs.slice(position, position + order.atOnce);
      const refused = await Promise.all(group.map((seq) => sendOne(runtime, { bulk, seq, order })));
      if (signal.aborted) break;
      skipped.push(...refused.flatMap((reason) => reason ?? []));
      position += group.length;
      if (!(await storePlace(runtime, bulk, position, skipped))) return;
      if (Date.now() - toldAt > TELL_MS) {
        toldAt = Date.now();
        await tell(runtime, bulk.id);
      }
      const wait = (group.length * 1000) / order.ratePerSecond - (performance.now() - startedAt);
      if (wait > 0 && position < bulk.seqs.length) await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    clearInterval(renewal);
    if (position < bulk.seqs.length) await releaseBulk(runtime.db, bulk.id);
    await tell(runtime, bulk.id);
  }
}

/** Resends that were under way when the process that went through it ended: their hits are sent again as others. */
async function forgetInterrupted({ db }: Runtime, { id }: BulkRow): Promise<void> {
  await db.resend.deleteMany({ where: { bulkId: id, attempts: { none: {} } } });
}

interface One {
  readonly bulk: BulkRow;
  readonly seq: number;
  readonly order: BulkOrder;
}

/** Null when it was sent, whatever came of it; else why it was not. */
async function sendOne(runtime: Runtime, { bulk, seq, order }: One): Promise<Skipped | null> {
  const { ratePerSecond: _rate, atOnce: _atOnce, order: _sequence, q: _search, ...shared } = order;
  const hit = await runtime.db.hit.findUnique({ where: { binId_seq: { binId: bulk.binId, seq } } });
  if (hit === null) return [{ seq, reason: "It was deleted." }];
  try {
    const { finished } = await sendHit(runtime, { hit, order: shared, bulkId: bulk.id });
    await finished;
    return null;
  } catch (error) {
    if (isAppError(error) && error.code === "UNPROCESSABLE") return [{ seq, reason: error.message }];
    throw error;
  }
}

/** False when it was paused, cancelled or deleted meanwhile. */
async function storePlace(
  { db }: Runtime,
  { id, seqs }: BulkRow,
  position: number,
  skipped: Skipped,
): Promise<boolean> {
  const isDone = position >= seqs.length;
  const [row] = await db.bulkResend.updateManyAndReturn({
    where: { id },
    data: { position, skipped },
    select: { state: true },
  });
  if (row?.state !== "running") return false;
  if (isDone) {
    await db.bulkResend.updateMany({ where: { id, state: "running" }, data: { state: "done", endedAt: new Date() } });
  }
  return true;
}

async function tell({ db, live }: Runtime, id: string): Promise<void> {
  const row = await db.bulkResend.findUnique({ where: { id } });
  if (row !== null && live.isWatched(row.binId)) live.bulkResend(await presentBulk(db, row));
}
