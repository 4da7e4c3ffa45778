import { createHash } from "node:crypto";
import { randomBase32 } from "./random-base32";

const TICKET_FORM = /^hst_[a-z2-7]{32}$/;

/** How long a ticket is good for: the way from one device to another. */
export const TICKET_MS = 10 * 60_000;
export const MAX_TICKETS_PER_WORKSPACE = 20;

/** A new ticket: "hst_" and 160 random bits. Only its hash is ever stored. */
export function createTicketText(): string {
  return `hst_${randomBase32(32)}`;
}

/** Whether a text can be a ticket at all; what cannot is never looked up. */
export function isTicket(text: string): boolean {
  return TICKET_FORM.test(text);
}

/** The SHA-256 by which a ticket is stored and found. No salt: 160 random bits need none. */
export function hashTicket(ticket: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(ticket).digest());
}
