import { getOwnBin } from "@/lib/bins/get-own-bin";
import { hitNotFound } from "@/lib/hits/hit-not-found";
import { isSeq } from "@/lib/hits/is-seq";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { presentResend } from "./present-resend";
import type { ResendDto } from "./resend-schema";

const MOST_LISTED = 50;
/** Longer answers are fetched with their resend. */
const BODY_LIMIT = 16 * 1024;

/** The newest 50 resends of a hit, the newest first. */
export async function listHitResends(
  { db }: Pick<Runtime, "db">,
  actor: Actor,
  { binId, seq }: { binId: string; seq: number },
): Promise<{ resends: ResendDto[] }> {
  const bin = await getOwnBin(db, actor, binId);
  const isThere = isSeq(seq) && (await db.hit.count({ where: { binId: bin.id, seq } })) > 0;
  if (!isThere) throw hitNotFound(seq);
  const rows = await db.resend.findMany({
    where: { binId: bin.id, hitSeq: seq },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_LISTED,
    include: { attempts: true },
  });
  return { resends: rows.map((row) => presentResend(row, BODY_LIMIT)) };
}
