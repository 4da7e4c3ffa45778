import type { BulkDto } from "@/lib/resends/bulk-schema";
import { getResend } from "@/lib/resends/get-resend";
import type { ResendDto } from "@/lib/resends/resend-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { findOwnBulk } from "./find-own-bulk";
import { presentBulk } from "./present-bulk";

/** A resend, or a bulk resend: their ids are of one kind. NOT_FOUND as getResend. */
export async function getAnyResend(
  { db }: Pick<Runtime, "db">,
  actor: Actor,
  id: string,
): Promise<ResendDto | BulkDto> {
  const bulk = await findOwnBulk(db, actor, id);
  return bulk === null ? getResend({ db }, actor, id) : presentBulk(db, bulk);
}
