import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { findHitFindings } from "./find-hit-findings";
import { findStoredSize } from "./find-stored-size";
import { hitNotFound } from "./hit-not-found";
import type { HitDto } from "./hit-schema";
import { isSeq } from "./is-seq";
import { presentHit, presentHitWithoutBody } from "./present-hit";

interface HitAsked {
  readonly binId: string;
  readonly seq: number;
  /** A stored body of more bytes is left out, and not read unless there is a signature to check; without it, none is. */
  readonly bodyLimit?: number | undefined;
}

/**
 * The whole hit, with what can be found out about it now: whether it is genuine, what its sender waits for. NOT_FOUND
 * when it is foreign, deleted or never was.
 */
export async function getHit(
  runtime: Runtime,
  actor: Actor,
  { binId, seq, bodyLimit = Number.POSITIVE_INFINITY }: HitAsked,
): Promise<HitDto> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  const storedSize = isSeq(seq) ? await findStoredSize(runtime.db, bin.id, seq) : null;
  if (storedSize === null) throw hitNotFound(seq);
  const where = { binId_seq: { binId: bin.id, seq } };
  if (storedSize > bodyLimit) {
    const row = await runtime.db.hit.findUnique({ where, omit: { body: true } });
    if (row === null) throw hitNotFound(seq);
    if (row.provider === null) return presentHitWithoutBody(row, storedSize);
  }
  const row = await runtime.db.hit.findUnique({ where });
  if (row === null) throw hitNotFound(seq);
  const findings = await findHitFindings(runtime, { ...bin, workspaceId: actor.workspaceId }, row);
  return storedSize > bodyLimit ? presentHitWithoutBody(row, storedSize, findings) : presentHit(row, findings);
}
