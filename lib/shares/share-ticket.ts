import { createHmac, timingSafeEqual } from "node:crypto";
import type { ShareRow } from "./share-row";

/** How long what an opening gave is good. */
export const TICKET_MS = 3_600_000;

type TicketedShare = Pick<ShareRow, "id" | "salt">;

/** Proof that the share was opened, password and all; good until a time in milliseconds. */
export function makeTicket(share: TicketedShare, until: number): string {
  return `${until.toString(36)}.${signTicket(share, until)}`;
}

/** Until when a ticket is good; null for one that is none, of another share, or over. Compared in constant time. */
export function readTicket(share: TicketedShare, ticket: string, now: number): number | null {
  const [until = "", signature = ""] = ticket.split(".");
  const time = Number.parseInt(until, 36);
  if (!Number.isSafeInteger(time) || time < now) return null;
  const wanted = Buffer.from(signTicket(share, time));
  const given = Buffer.from(signature);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? time : null;
}

function signTicket({ salt, id }: TicketedShare, until: number): string {
  return createHmac("sha256", salt).update(`ticket ${id} ${until}`).digest("base64url");
}
