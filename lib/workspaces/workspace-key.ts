import { createHash } from "node:crypto";
import { randomBase32 } from "./random-base32";

const KEY_FORM = /^hsk_[a-z2-7]{32}$/;

/** A new key: "hsk_" and 160 random bits. Only its hash is ever stored. */
export function createWorkspaceKey(): string {
  return `hsk_${randomBase32(32)}`;
}

/** The SHA-256 by which a key is found, or null for what cannot be a key. No salt: 160 random bits need none. */
export function hashWorkspaceKey(key: string): Uint8Array<ArrayBuffer> | null {
  return KEY_FORM.test(key) ? new Uint8Array(createHash("sha256").update(key, "ascii").digest()) : null;
}
