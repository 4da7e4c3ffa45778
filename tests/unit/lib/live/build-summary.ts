import type { HitSummary } from "@/lib/hits/hit-schema";
import { buildSummary as buildAny } from "@/tests/builders/build-summary";

export const SOME_BIN = "01890000-0000-7000-8000-000000000001";

/** A summary for tests of the browser side, where only the seq matters. */
export function buildSummary(seq: number, over: Partial<HitSummary> = {}): HitSummary {
  return buildAny({ binId: SOME_BIN, seq, target: `/orders?n=${seq}`, ...over });
}
