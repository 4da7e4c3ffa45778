import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { formatRawHit } from "./format-raw-hit";
import type { HitFile } from "./get-hit-body";
import { getOwnHit } from "./get-own-hit";

/** The request as HTTP/1.1 wire text, as a file. */
export async function getHitRaw(runtime: Runtime, actor: Actor, binId: string, seq: number): Promise<HitFile> {
  const hit = await getOwnHit(runtime.db, actor, binId, seq);
  return { bytes: formatRawHit(hit), fileName: `hit-${hit.seq}.http` };
}
