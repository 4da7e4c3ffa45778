import { deadLettersPath, type TargetPlace } from "./dead-letters-path";
import { requestApi } from "./request-api";

/** Has a hit that was given up sent again; all of the target's where `seq` is null. */
export async function retryDeadLetters(place: TargetPlace, seq: number | null): Promise<void> {
  await requestApi(deadLettersPath(place), { method: "POST", body: seq === null ? {} : { seqs: [seq] } });
}
