import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { getOwnHit } from "./get-own-hit";
import type { HitDto } from "./hit-schema";
import { presentHit } from "./present-hit";

/** The whole hit, body included; NOT_FOUND when it is foreign, deleted or never was. */
export async function getHit(runtime: Runtime, actor: Actor, binId: string, seq: number): Promise<HitDto> {
  return presentHit(await getOwnHit(runtime.db, actor, binId, seq));
}
