import { getOwnBin } from "@/lib/bins/get-own-bin";
import { getSummaries } from "@/lib/comparisons/get-summaries";
import type { LearnedNoiseDto } from "@/lib/comparisons/noise-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { learnEventNoise } from "./learn-event-noise";

/** What was learned to be noise between hits of the event that a hit is one of. NOT_FOUND without the hit. */
export async function getLearnedNoise(
  runtime: Runtime,
  actor: Actor,
  { binId, seq }: { readonly binId: string; readonly seq: number },
): Promise<LearnedNoiseDto> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  const [event] = await getSummaries(runtime.db, bin.id, [seq]);
  return await learnEventNoise(runtime, { binId: bin.id, lastSeq: bin.lastSeq, event });
}
