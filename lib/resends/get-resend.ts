import { validate as isUuid } from "uuid";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { presentResend } from "./present-resend";
import type { ResendDto } from "./resend-schema";

/** A resend with its attempts, bodies of answers included. NOT_FOUND when it is foreign, or its hit is gone. */
export async function getResend({ db }: Pick<Runtime, "db">, actor: Actor, id: string): Promise<ResendDto> {
  const row = isUuid(id) ? await db.resend.findUnique({ where: { id }, include: { attempts: true } }) : null;
  const isReadable =
    row !== null &&
    (await db.bin.count({ where: { id: row.binId, workspaceId: actor.workspaceId, deletedAt: null } })) > 0 &&
    (await db.hit.count({ where: { binId: row.binId, seq: row.hitSeq } })) > 0;
  if (!isReadable) throw new AppError("NOT_FOUND", "There is no such resend, or your key does not open it.");
  return presentResend(row);
}
