import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Database } from "@/lib/database";
import { AppError } from "@/lib/errors";
import type { Actor } from "@/lib/workspaces/actor";
import { MAX_SEQ } from "./list-hits-schema";
import type { HitRow } from "./present-hit";

/** The whole row of a hit in a bin of the actor's workspace; NOT_FOUND when it is foreign, deleted or never was. */
export async function getOwnHit(db: Database, actor: Actor, binId: string, seq: number): Promise<HitRow> {
  const bin = await getOwnBin(db, actor, binId);
  const isSeq = Number.isInteger(seq) && seq >= 1 && seq <= MAX_SEQ;
  const row = isSeq ? await db.hit.findUnique({ where: { binId_seq: { binId: bin.id, seq } } }) : null;
  if (row === null) throw new AppError("NOT_FOUND", `The bin has no hit ${seq}. It may have been deleted.`);
  return row;
}
