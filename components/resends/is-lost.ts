import type { ResendDto } from "@/lib/resends/resend-schema";
import { LONGEST_EXCHANGE_MS } from "./retry-state";

/** Whether nothing will come of a resend any more: its first attempt should have ended long ago. */
export function isLost({ attempts, createdAt }: Pick<ResendDto, "attempts" | "createdAt">, nowMs: number): boolean {
  return attempts.length === 0 && nowMs - Date.parse(createdAt) > LONGEST_EXCHANGE_MS;
}
