import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";

/** Seals texts so that only who has the key can read or change them. */
export interface Sealer {
  /** `context` says what the text belongs to; it opens with the same context only. */
  seal(text: string, context: string): Uint8Array<ArrayBuffer>;
  /** Null when it was sealed with another key or for another context, or was changed. */
  open(sealed: Uint8Array, context: string): string | null;
}

const FORMAT = 1;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + NONCE + TAG;
// The key itself is the secret: the salt only keeps it apart from other uses of the same text.
const SALT = "hookscope: secrets at rest, 1";

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce for each text, under a key derived by scrypt from the given one.
 * Sealed: a byte for the format, nonce, tag, ciphertext. Deriving takes some hundredths of a second.
 */
export function createSealer(secretKey: string): Sealer {
  const key = scryptSync(secretKey, SALT, 32);
  return {
    seal(text, context) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return new Uint8Array(Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]));
    },
    open(sealed, context) {
      if (sealed.length < HEAD || sealed[0] !== FORMAT) return null;
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG })
          .setAAD(Buffer.from(context))
          .setAuthTag(sealed.subarray(1 + NONCE, HEAD));
        return Buffer.concat([decipher.update(sealed.subarray(HEAD)), decipher.final()]).toString("utf8");
      } catch {
        return null;
      }
    },
  };
}
