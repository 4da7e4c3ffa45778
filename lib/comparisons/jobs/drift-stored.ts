import { diffMessages } from "@/lib/diff/diff-messages";
import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import { type Drift, summarizeDrift } from "@/lib/diff/output/summarize-drift";
import type { ReadHits } from "./read-hits";
import { readMessage } from "./read-message";

export interface DriftInput {
  readonly binId: string;
  readonly baseline: number;
  readonly seqs: readonly number[];
  readonly settings: DiffSettings;
}

/** How far each hit is from the baseline, in their order; of none when the baseline is gone. */
export async function driftStored(
  { binId, baseline, seqs, settings }: DriftInput,
  readHits: ReadHits,
): Promise<Array<Drift & { seq: number }>> {
  const [known] = await readHits(binId, [baseline]);
  if (known === undefined) return [];
  const left = (await readMessage(known)).message;
  const drifts: Array<Drift & { seq: number }> = [];
  for (const { seq, ...hit } of await readHits(binId, seqs)) {
    const right = (await readMessage(hit)).message;
    drifts.push({ seq, ...summarizeDrift(diffMessages(left, right, settings)) });
  }
  return drifts;
}
