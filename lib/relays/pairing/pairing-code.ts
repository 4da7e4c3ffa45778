import { randomBytes } from "node:crypto";

/** Crockford's base 32: without I, L, O and U, which are read as 1, 1, 0 and as a word. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;
const READ_AS: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0" };

/** 40 random bits, as eight characters that can be read out and typed. */
export function createPairingCode(): string {
  let code = "";
  // 256 is a multiple of 32, so the low five bits of a byte are uniform.
  for (const byte of randomBytes(LENGTH)) code += ALPHABET.charAt(byte & 31);
  return code;
}

/** In two groups, as people read it. */
export function formatPairingCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** What somebody typed, as the code it means; null for what can be none. */
export function readPairingCode(text: string): string | null {
  const letters = [...text.toUpperCase().replace(/[\s-]/g, "")].map((letter) => READ_AS[letter] ?? letter);
  const isCode = letters.length === LENGTH && letters.every((letter) => ALPHABET.includes(letter));
  return isCode ? letters.join("") : null;
}
