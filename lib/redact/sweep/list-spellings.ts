const HEX_DIGITS = 2;
const BITS = 6;

/** A text to look for, and the secret it stands for. */
export interface Pattern {
  readonly text: string;
  readonly secret: string;
}

/** The secret, in hexadecimal digits of lower case. */
export function hexPattern(secret: string): Pattern {
  const digits = Array.from(secret, (byte) => (byte.charCodeAt(0) & 0xff).toString(16).padStart(HEX_DIGITS, "0"));
  return { text: digits.join(""), secret };
}

/** What of the secret stands in base64 for sure, wherever in the encoded bytes it begins. */
export function base64Patterns(secret: string): Pattern[] {
  return [0, 1, 2].map((before) => {
    const encoded = btoa("\0".repeat(before) + secret);
    const first = Math.ceil((before * 8) / BITS);
    const last = Math.floor(((before + secret.length) * 8) / BITS);
    return { text: encoded.slice(first, last), secret };
  });
}
