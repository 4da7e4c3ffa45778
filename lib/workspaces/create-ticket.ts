import { v7 as createId } from "uuid";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import type { CreateTicketInput, TicketDto } from "./key-schema";
import { requireRole } from "./require-role";
import { createTicketText, hashTicket, MAX_TICKETS_PER_WORKSPACE, TICKET_MS } from "./ticket";

/**
 * Makes a link that gives one other browser a key of its own to the actor's workspace, with that role and label; it is
 * good for ten minutes. Only owners; UNPROCESSABLE when too many wait.
 */
export async function createTicket(
  runtime: Runtime,
  actor: Actor,
  input: CreateTicketInput,
  now = new Date(),
): Promise<TicketDto> {
  requireRole(actor, "owner");
  const { db, publicUrl } = runtime;
  const { workspaceId } = actor;
  await db.ticket.deleteMany({ where: { workspaceId, expiresAt: { lte: now } } });
  if ((await db.ticket.count({ where: { workspaceId } })) >= MAX_TICKETS_PER_WORKSPACE) {
    throw new AppError("UNPROCESSABLE", `${MAX_TICKETS_PER_WORKSPACE} links wait to be opened. Wait till one expires.`);
  }
  const ticket = createTicketText();
  const expiresAt = new Date(now.getTime() + TICKET_MS);
  await db.ticket.create({ data: { id: createId(), workspaceId, hash: hashTicket(ticket), ...input, expiresAt } });
  return { ticket, url: `${publicUrl}/open#${ticket}`, role: input.role, expiresAt: expiresAt.toISOString() };
}
