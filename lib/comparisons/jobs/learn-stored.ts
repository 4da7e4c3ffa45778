import type { DiffMessage } from "@/lib/diff/diff-message";
import { type Learned, learnNoise } from "@/lib/diff/many/learn-noise";
import type { ReadHits } from "./read-hits";
import { readMessage } from "./read-message";

export interface LearnInput {
  readonly binId: string;
  readonly seqs: readonly number[];
}

/** What differs between nearly all neighbours among these hits of one event, in the order of their seqs. */
export async function learnStored({ binId, seqs }: LearnInput, readHits: ReadHits): Promise<Learned> {
  const read: DiffMessage[] = [];
  for (const message of await readHits(binId, seqs)) read.push((await readMessage(message)).message);
  return learnNoise(read);
}
