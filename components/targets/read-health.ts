import { describeFailure } from "@/components/resends/describe-failure";
import type { TargetDto } from "@/lib/resends/target-schema";

export interface TargetHealth {
  readonly tone: "good" | "warning" | "bad" | "neutral";
  readonly words: string;
}

/** How a target does, by the last try. */
export function readHealth({ lastStatus, lastError }: Pick<TargetDto, "lastStatus" | "lastError">): TargetHealth {
  if (lastError !== null) return { tone: "bad", words: `No answer: ${describeFailure({ code: lastError })}` };
  if (lastStatus === null) return { tone: "neutral", words: "Not tried yet" };
  if (lastStatus >= 200 && lastStatus < 300) return { tone: "good", words: `Accepts, last with ${lastStatus}` };
  return { tone: lastStatus >= 500 ? "bad" : "warning", words: `Refuses, last with ${lastStatus}` };
}
