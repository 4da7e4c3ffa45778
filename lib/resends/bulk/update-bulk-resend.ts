import { AppError } from "@/lib/errors";
import type { BulkDto, UpdateBulkInput } from "@/lib/resends/bulk-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { findOwnBulk } from "./find-own-bulk";
import { presentBulk } from "./present-bulk";

/**
 * Pauses, resumes or cancels a bulk resend; what is under way is finished first. CONFLICT when it has ended; NOT_FOUND
 * when it is foreign or there is none.
 */
export async function updateBulkResend(
  runtime: Runtime,
  actor: Actor,
  { resendId, state }: UpdateBulkInput & { readonly resendId: string },
): Promise<BulkDto> {
  const row = await findOwnBulk(runtime.db, actor, resendId);
  if (row === null) throw new AppError("NOT_FOUND", "There is no such bulk resend, or your key does not open it.");
  requireRole(actor, "editor");
  const [updated] = await runtime.db.bulkResend.updateManyAndReturn({
    where: { id: row.id, state: { in: ["running", "paused"] } },
    // Whoever goes on after a pause was told to: that is no restart.
    data: {
      state,
      endedAt: state === "cancelled" ? new Date() : null,
      ...(state === "paused" ? { holder: null } : {}),
    },
  });
  if (updated === undefined) throw new AppError("CONFLICT", `This bulk resend is ${row.state}: start another one.`);
  runtime.bulk.wake();
  const dto = await presentBulk(runtime.db, updated);
  runtime.live.bulkResend(dto);
  return dto;
}
