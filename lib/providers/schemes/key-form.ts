import { createHash } from "node:crypto";

/** How the text of a secret becomes the bytes of the key. */
export type KeyForm = "text" | "base64" | "whsec" | "hex" | "sha1";

export const KEY_FORMS: Readonly<Record<KeyForm, string>> = {
  text: "the whole secret as text",
  base64: "the secret base64-decoded",
  whsec: "what follows whsec_, base64-decoded",
  hex: "the secret hex-decoded",
  sha1: "the SHA-1 digest of the secret",
};

const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
const HEX = /^(?:[0-9a-fA-F]{2})+$/;

/** The key; null when the secret cannot be read that way. */
export function deriveKey(form: KeyForm, secret: string): Buffer | null {
  switch (form) {
    case "text":
      return Buffer.from(secret, "utf8");
    case "base64":
      return BASE64.test(secret) ? Buffer.from(secret, "base64") : null;
    case "whsec": {
      // Some senders show the secret as "v1,whsec_…".
      const bare = secret.replace(/^v1,/, "").replace(/^whsec_/, "");
      return BASE64.test(bare) ? Buffer.from(bare, "base64") : null;
    }
    case "hex":
      return HEX.test(secret) ? Buffer.from(secret, "hex") : null;
    case "sha1":
      return createHash("sha1").update(secret, "utf8").digest();
  }
}
