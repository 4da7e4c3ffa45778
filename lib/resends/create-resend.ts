import { getOwnHit } from "@/lib/hits/get-own-hit";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { getResend } from "./get-resend";
import type { CreateResendInput, ResendDto } from "./resend-schema";
import { sendHit } from "./send-hit";

interface ResendOrder extends CreateResendInput {
  readonly binId: string;
  readonly seq: number;
}

/**
 * Sends a hit to a target and resolves with the first attempt; retries and repeats go on after that, each stored and
 * published. Whatever the target does is in the attempt. UNPROCESSABLE as sendHit.
 */
export async function createResend(
  runtime: Runtime,
  actor: Actor,
  { binId, seq, ...order }: ResendOrder,
): Promise<ResendDto> {
  const hit = await getOwnHit(runtime.db, actor, binId, seq);
  requireRole(actor, "editor");
  const { resendId } = await sendHit(runtime, { hit, order });
  return getResend(runtime, actor, resendId);
}
