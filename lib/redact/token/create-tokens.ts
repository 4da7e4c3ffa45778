import { readAsUtf8 } from "@/lib/http/read-as-utf8";

const HEX = /^[0-9a-f]{4,32}$/;
const MOST_TRIES = 4;

/**
 * Gives each secret of a message the hexadecimal digits of its token: what `name` gives, and more of it where another
 * secret has those already, so that two secrets never share a token. Equal secrets have equal tokens.
 */
export function createTokens(name: (secret: string) => string): (secret: string) => string {
  const bySecret = new Map<string, string>();
  const taken = new Set<string>();
  return (secret) => {
    const known = bySecret.get(secret);
    if (known !== undefined) return known;
    const text = readAsUtf8(secret) ?? secret;
    let hex = read(name(text));
    for (let turn = 1; taken.has(hex) && turn <= MOST_TRIES; turn += 1) hex += read(name(`${text}\u0000${turn}`));
    // Only a name that does not tell secrets apart comes to this.
    if (taken.has(hex)) hex += taken.size.toString(16).padStart(8, "0");
    taken.add(hex);
    bySecret.set(secret, hex);
    return hex;
  };
}

function read(hex: string): string {
  const digits = hex.toLowerCase().slice(0, 8);
  if (!HEX.test(digits)) throw new TypeError("The name of a secret is at least four hexadecimal digits.");
  return digits;
}
