import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Database } from "@/lib/database";
import type { Actor } from "@/lib/workspaces/actor";
import { hitNotFound } from "./hit-not-found";
import { isSeq } from "./is-seq";
import type { HitRow } from "./present-hit";

/** The whole row of a hit in a bin of the actor's workspace; NOT_FOUND when it is foreign, deleted or never was. */
export async function getOwnHit(db: Database, actor: Actor, binId: string, seq: number): Promise<HitRow> {
  const bin = await getOwnBin(db, actor, binId);
  const row = isSeq(seq) ? await db.hit.findUnique({ where: { binId_seq: { binId: bin.id, seq } } }) : null;
  if (row === null) throw hitNotFound(seq);
  return row;
}
