import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import type { BinDto } from "./bin-schema";
import { getOwnBin } from "./get-own-bin";
import { presentBin } from "./present-bin";

/** One bin of the actor's workspace; NOT_FOUND for any other. */
export async function getBin(runtime: Runtime, actor: Actor, binId: string): Promise<BinDto> {
  return presentBin(runtime, await getOwnBin(runtime.db, actor, binId));
}
