import { z } from "zod";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import { eventName } from "@/lib/diff/event-name";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { findOfEvent } from "./find-of-event";
import { hitNotFound } from "./hit-not-found";
import { isSeq } from "./is-seq";

/** What the earlier hit has in common with this one. */
export type HitLikeness = "any" | "event" | "attempt";

/** So many hits before this one are looked at. */
export const LOOKED_BACK = 20_000;

const hitSchema = z.object({
  provider: z.string().nullable(),
  eventType: z.string().nullable(),
  deliveryKey: z.string().nullable(),
  method: z.string(),
  path: z.string(),
});
const rowsSchema = z.array(hitSchema);
const foundSchema = z.array(z.object({ seq: z.int() }));

/**
 * The newest hit before one: of `any` kind, of the same `event` (as `eventName` has it), or the `attempt` before of the same delivery. Null where the 20,000 hits before have none; NOT_FOUND when the
 * hit itself is foreign, deleted or never was.
 */
export async function findEarlierHit(
  runtime: Runtime,
  actor: Actor,
  { binId, seq, likeness }: { binId: string; seq: number; likeness: HitLikeness },
): Promise<number | null> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  const [hit] = isSeq(seq) ? rowsSchema.parse(await readHit(runtime, bin.id, seq)) : [];
  if (hit === undefined) throw hitNotFound(seq);
  if (likeness === "attempt" && hit.deliveryKey === null) return null;
  const [found] =
    likeness === "event"
      ? await findOfEvent(runtime.db, {
          ...{ binId: bin.id, name: eventName(hit), before: seq },
          ...{ lookedAt: LOOKED_BACK, isOnlyCaptured: false, most: 1 },
        })
      : foundSchema.parse(await readBefore(runtime, bin.id, seq, hit.deliveryKey, likeness));
  return found?.seq ?? null;
}

function readHit({ db }: Runtime, binId: string, seq: number): Promise<unknown> {
  return db.$queryRaw`
    SELECT provider, event_type AS "eventType", delivery_key AS "deliveryKey", method,
      split_part(target, '?', 1) AS path
    FROM hit WHERE bin_id = ${binId}::uuid AND seq = ${seq}::int`;
}

function readBefore(
  { db }: Runtime,
  binId: string,
  seq: number,
  deliveryKey: string | null,
  likeness: "any" | "attempt",
): Promise<unknown> {
  return db.$queryRaw`
    SELECT seq FROM (
      SELECT seq, delivery_key FROM hit
      WHERE bin_id = ${binId}::uuid AND seq < ${seq}::int ORDER BY seq DESC LIMIT ${LOOKED_BACK}::int
    ) AS before
    WHERE CASE ${likeness}::text WHEN 'any' THEN true ELSE delivery_key = ${deliveryKey}::text END
    ORDER BY seq DESC LIMIT 1`;
}
