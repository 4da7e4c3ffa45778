import type { AttemptDto } from "@/lib/resends/attempt-schema";
import { describeFailure } from "./describe-failure";

type Judged = Pick<AttemptDto, "status" | "error" | "verdict">;

/** What an attempt came to, in one line: "Fixed: 500 → 200". `before` is what it was judged against. */
export function describeOutcome(attempt: Judged, before: Pick<AttemptDto, "status" | "error"> | null): string {
  const now = say(attempt);
  const change = before === null ? now : `${say(before)} → ${now}`;
  switch (attempt.verdict) {
    case "first":
      return attempt.status === null ? `No answer: ${now}` : `Answered ${now}`;
    case "same":
      return `Same as before: ${now}`;
    case "fixed":
      return `Fixed: ${change}`;
    case "regressed":
      return `Regressed: ${change}`;
    case "changed":
      return before !== null && say(before) === now ? `Changed: another answer with ${now}` : `Changed: ${change}`;
  }
}

function say({ status, error }: Pick<AttemptDto, "status" | "error">): string {
  return status === null ? describeFailure(error) : String(status);
}
