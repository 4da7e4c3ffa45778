import type { DeadLetterPage } from "@/lib/resends/target-schema";
import { deadLettersPath, type TargetPlace } from "./dead-letters-path";
import { requestApi } from "./request-api";

/** The newest hits that were given up for a target, at most 100. */
export async function fetchDeadLetters(place: TargetPlace, signal: AbortSignal): Promise<DeadLetterPage> {
  const response = await requestApi(deadLettersPath(place), { signal });
  return await response.json();
}
