import { createHash } from "node:crypto";
import { randomBase32 } from "./random-base32";

const KEY_FORM = /^hsk_[a-z2-7]{32}$/;

/** A new key: "hsk_" and 160 random bits. Only its hash is ever stored. */
export function createWorkspaceKey(): string {
  return `hsk_${randomBase32(32)}`;
}

/** Whether a text can be a key at all; what cannot is never looked up. */
export function isWorkspaceKey(text: string): boolean {
  return KEY_FORM.test(text);
}

/** The SHA-256 by which a key is stored and found. No salt: 160 random bits need none. */
export function hashWorkspaceKey(key: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(key).digest());
}
