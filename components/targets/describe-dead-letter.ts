import { describeFailure } from "@/components/resends/describe-failure";
import type { DeadLetter } from "@/lib/resends/target-schema";

/** Why a hit was given up, in a sentence or two. */
export function describeDeadLetter(letter: Pick<DeadLetter, "attempts" | "status" | "error" | "reason">): string {
  const { attempts, status, error, reason } = letter;
  const tries = attempts === 1 ? "one try" : `${attempts.toLocaleString("en")} tries`;
  if (reason !== null) return reason;
  if (status !== null) return `Answered ${status} after ${tries}.`;
  return `No answer (${describeFailure(error === null ? null : { code: error })}) after ${tries}.`;
}
