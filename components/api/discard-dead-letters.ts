import { deadLettersPath, type TargetPlace } from "./dead-letters-path";
import { requestApi } from "./request-api";

interface Discarded {
  /** Null: all of the target's. */
  readonly seq: number | null;
  readonly keepalive: boolean;
}

/** Forgets a hit that was given up; the hit itself stays. */
export async function discardDeadLetters(place: TargetPlace, { seq, keepalive }: Discarded): Promise<void> {
  const below = seq === null ? "" : `?seq=${seq}`;
  await requestApi(`${deadLettersPath(place)}${below}`, { method: "DELETE", keepalive });
}
