import { getOwnHit } from "@/lib/hits/get-own-hit";
import { sendHit } from "@/lib/resends/send-hit";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { RELAY_SCHEME } from "./relay-name-schema";

interface Taking {
  readonly binId: string;
  readonly name: string;
  readonly seq: number;
}

/**
 * Sends a hit to the relay that asks for it, and resolves when it was answered, or not: the attempt is stored as any
 * other. NOT_FOUND for a hit that was deleted; UNPROCESSABLE for one that cannot be sent.
 */
export async function takeHit(runtime: Runtime, actor: Actor, { binId, name, seq }: Taking): Promise<void> {
  const hit = await getOwnHit(runtime.db, actor, binId, seq);
  const order = { url: `${RELAY_SCHEME}${name}` };
  const { finished } = await sendHit(runtime, { hit, order, origin: "auto", purpose: "follow" });
  await finished;
}
