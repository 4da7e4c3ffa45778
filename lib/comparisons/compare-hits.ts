import { getOwnBin } from "@/lib/bins/get-own-bin";
import { binSettingsSchema } from "@/lib/bins/settings-schema";
import type { LearnedNoise } from "@/lib/diff/diff-options";
import { eventName } from "@/lib/diff/event-name";
import { hideNoise } from "@/lib/diff/hide-noise";
import { hitNotFound } from "@/lib/hits/hit-not-found";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import type { HitComparison, NoiseChoice } from "./comparison-schema";
import { getSummaries } from "./get-summaries";
import { learnEventNoise } from "./noise/learn-event-noise";

interface CompareHitsInput {
  readonly binId: string;
  /** Seqs. */
  readonly left: number;
  readonly right: number;
  readonly noise?: NoiseChoice | undefined;
}

/**
 * Compares two hits of a bin by its settings and, when both are of one event, by what was learned about that. NOT_FOUND
 * when one is foreign, deleted or never was; UNPROCESSABLE when they are too much to compare; UNAVAILABLE when too many
 * comparisons wait.
 */
export async function compareHits(
  runtime: Runtime,
  actor: Actor,
  { binId, left, right, noise }: CompareHitsInput,
): Promise<HitComparison> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  const { diff: settings } = binSettingsSchema.parse(bin.settings);
  const [first, second] = await getSummaries(runtime.db, bin.id, [left, right]);
  const learned = await findLearned(runtime, bin, [first, second]);
  const diff = await runtime.comparer.run("diffHits", async () => ({ binId: bin.id, left, right, settings, learned }));
  if ("missing" in diff) throw hitNotFound(diff.missing);
  return { left: first, right: second, ...(noise === "hide" ? hideNoise(diff) : diff) };
}

async function findLearned(
  runtime: Runtime,
  { id, lastSeq }: { readonly id: string; readonly lastSeq: number },
  [first, second]: readonly [HitSummary, HitSummary],
): Promise<LearnedNoise | undefined> {
  if (first.seq === second.seq || eventName(first) !== eventName(second)) return undefined;
  return await learnEventNoise(runtime, { binId: id, lastSeq, event: second });
}
