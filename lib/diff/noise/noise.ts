import type { NoiseKind } from "@/lib/diff/diff-schema";

/** Why a change is noise, and who says so. */
export interface Noise {
  readonly noise: string;
  readonly noiseKind: NoiseKind;
}

export function knownNoise(reason: string | null): Noise | null {
  return reason === null ? null : { noise: reason, noiseKind: "known" };
}
