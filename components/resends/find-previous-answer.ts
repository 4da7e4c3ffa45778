import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";

/** An attempt, and the resend that it belongs to. */
export interface PlacedAttempt {
  readonly resend: ResendDto;
  readonly attempt: AttemptDto;
}

/**
 * What the attempts of a resend are judged against: the last attempt of the last resend to the same target before it.
 * `older` are those of the same hit, the newest first; null where none of them was attempted.
 */
export function findPreviousAnswer({ url }: Pick<ResendDto, "url">, older: readonly ResendDto[]): PlacedAttempt | null {
  for (const resend of older) {
    const attempt = resend.url === url ? resend.attempts.at(-1) : undefined;
    if (attempt !== undefined) return { resend, attempt };
  }
  return null;
}
