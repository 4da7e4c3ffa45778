import type { HitSummary } from "@/lib/hits/hit-schema";
import type { TimelineCounts } from "@/lib/hits/timeline-schema";

/** What became of a hit, as the server counts it. */
export function classifyHit({ state, answerStatus }: Pick<HitSummary, "state" | "answerStatus">): keyof TimelineCounts {
  if (state !== "captured") return "refused";
  if (answerStatus === null) return "unanswered";
  if (answerStatus < 400) return "good";
  return answerStatus < 500 ? "clientError" : "serverError";
}
