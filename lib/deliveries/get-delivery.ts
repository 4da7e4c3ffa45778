import { z } from "zod";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Database } from "@/lib/database";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import type { OneDelivery } from "./delivery-schema";
import { presentDeliveries } from "./present-deliveries";
import { readAttempts } from "./read-attempts";

const MOST_SAME = 11;

export interface GetDeliveryInput {
  readonly binId: string;
  readonly deliveryId: string;
  /** Which one, where several share the id; by default the one with the newest attempt. */
  readonly key?: string | undefined;
}

/** One delivery by the id that its sender gave it, with the names of others of the same id; NOT_FOUND without any. */
export async function getDelivery(
  runtime: Runtime,
  actor: Actor,
  { binId, deliveryId, key }: GetDeliveryInput,
): Promise<OneDelivery> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  const same = await findSame(runtime.db, bin.id, deliveryId);
  const wanted = key ?? same[0]?.deliveryKey ?? "";
  const names = [{ id: deliveryId, key: wanted }];
  const [delivery] = presentDeliveries(names, await readAttempts(runtime.db, bin.id, names));
  if (delivery === undefined) {
    throw new AppError("NOT_FOUND", "The bin has no such delivery. Its hits may have been deleted.");
  }
  return { ...delivery, others: same.filter((other) => other.deliveryKey !== wanted).slice(0, MOST_SAME - 1) };
}

const sameSchema = z.array(z.object({ deliveryKey: z.string(), provider: z.string(), lastSeq: z.int() }));

/** The deliveries that share an id, the newest first. */
async function findSame(db: Database, binId: string, deliveryId: string) {
  const rows = await db.$queryRaw`
    SELECT delivery_key AS "deliveryKey", min(provider) AS provider, max(seq) AS "lastSeq" FROM hit
    WHERE bin_id = ${binId}::uuid AND delivery_id = ${deliveryId} AND delivery_key IS NOT NULL
    GROUP BY delivery_key ORDER BY max(seq) DESC LIMIT ${MOST_SAME}::int`;
  return sameSchema.parse(rows);
}
