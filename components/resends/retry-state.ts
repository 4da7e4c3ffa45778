import type { ResendDto } from "@/lib/resends/resend-schema";

/** None due; due at a time to come; due just now, so that it is on its way; due long ago, so that it will not come. */
export type RetryState = "none" | "due" | "sending" | "missed";

/** A target is given two minutes at most, and answers are stored after that. */
export const LONGEST_EXCHANGE_MS = 135_000;

/** How it stands with the next attempt of a resend at a time, in milliseconds since the epoch. */
export function retryState({ nextAttemptAt }: Pick<ResendDto, "nextAttemptAt">, now: number): RetryState {
  if (nextAttemptAt === null) return "none";
  const late = now - Date.parse(nextAttemptAt);
  if (late < 0) return "due";
  return late < LONGEST_EXCHANGE_MS ? "sending" : "missed";
}
