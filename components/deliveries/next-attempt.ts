import type { OneDelivery } from "@/lib/deliveries/delivery-schema";

export interface NextAttempt {
  readonly number: number;
  /** Unix milliseconds. */
  readonly dueAt: number;
}

/**
 * When the sender's documented schedule has the next attempt, if the last counts as failed. Null where the schedule is
 * not known, is at its end, or the last answer was a success.
 */
export function nextAttempt({ attempts, schedule }: Pick<OneDelivery, "attempts" | "schedule">): NextAttempt | null {
  const last = attempts.at(-1);
  const delay = last === undefined ? undefined : schedule?.delaysSeconds?.[last.attempt - 1];
  if (last === undefined || delay === undefined) return null;
  const isAccepted = last.answerStatus !== null && last.answerStatus >= 200 && last.answerStatus < 300;
  return isAccepted ? null : { number: last.attempt + 1, dueAt: Date.parse(last.receivedAt) + delay * 1000 };
}
