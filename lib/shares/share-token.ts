import { createHash } from "node:crypto";
import { randomBase32 } from "@/lib/workspaces/random-base32";

const TOKEN_FORM = /^[a-z2-7]{26}$/;

/** A new token: 130 random bits. Only its hash is ever stored. */
export function createShareToken(): string {
  return randomBase32(26);
}

/** Whether a text can be a token at all; what cannot is never looked up. */
export function isShareToken(text: string): boolean {
  return TOKEN_FORM.test(text);
}

/** The SHA-256 by which a token is stored and found. No salt: 130 random bits need none. */
export function hashShareToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(`share ${token}`).digest());
}
