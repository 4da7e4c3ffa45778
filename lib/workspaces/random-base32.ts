import { randomBytes } from "node:crypto";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** That many lower-case base32 characters (RFC 4648 6) from the system's randomness: 5 bits each. */
export function randomBase32(length: number): string {
  let text = "";
  // 256 is a multiple of 32, so the low five bits of a byte are uniform.
  for (const byte of randomBytes(length)) text += ALPHABET.charAt(byte & 31);
  return text;
}
