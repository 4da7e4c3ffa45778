import { binPath } from "./bin-path";

export interface TargetPlace {
  readonly binId: string;
  readonly targetId: string;
}

/** The API path of what was given up for a target. */
export function deadLettersPath({ binId, targetId }: TargetPlace): string {
  return binPath(binId, `/targets/${encodeURIComponent(targetId)}/dead-letters`);
}
