import { equalInConstantTime } from "./equal-in-constant-time";

export type Encoding = "hex" | "HEX" | "base64" | "base64url";

const NAMES: Readonly<Record<Encoding, string>> = {
  hex: "lower-case hex",
  HEX: "hex",
  base64: "base64",
  base64url: "base64url without padding",
};

/** Bytes as the sender writes them. */
export function encode(bytes: Buffer, encoding: Encoding): string {
  if (encoding === "HEX") return bytes.toString("hex").toUpperCase();
  return bytes.toString(encoding);
}

export function describeEncoding(encoding: Encoding): string {
  return NAMES[encoding];
}

/** Whether a text has the shape of `length` bytes in that encoding. */
export function hasShape(text: string, encoding: Encoding, length: number): boolean {
  if (encoding === "hex") return text.length === 2 * length && /^[0-9a-f]+$/.test(text);
  if (encoding === "HEX") return text.length === 2 * length && /^[0-9a-fA-F]+$/.test(text);
  const digits = Math.ceil((length * 4) / 3);
  if (encoding === "base64url") return text.length === digits && /^[A-Za-z0-9_-]+$/.test(text);
  return text.length === 4 * Math.ceil(length / 3) && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

export function equalsEncoded(received: string, digest: Buffer, encoding: Encoding): boolean {
  return equalInConstantTime(encoding === "HEX" ? received.toUpperCase() : received, encode(digest, encoding));
}

/** How else the received value says the same bytes, in words; null when it does not. */
export function findOtherEncoding(value: string, digest: Buffer): string | null {
  for (const token of looseTokens(value)) {
    const hex = digest.toString("hex");
    if (equalInConstantTime(token, hex)) return "lower-case hex";
    if (equalInConstantTime(token.toLowerCase(), hex)) return "hex with capital letters";
    if (equalInConstantTime(token, digest.toString("base64"))) return "base64";
    if (equalInConstantTime(token.replace(/=+$/, ""), digest.toString("base64url"))) return "base64url";
    if (equalInConstantTime(token.replace(/=+$/, ""), digest.toString("base64").replace(/=+$/, "")))
      return "base64 without padding";
    if (equalInConstantTime(token, Buffer.from(hex).toString("base64"))) return "base64 of the hex digits";
  }
  return null;
}

/** The value itself and what follows its prefixes and names; at most 16. */
function looseTokens(value: string): readonly string[] {
  const tokens = new Set<string>();
  for (const word of value.slice(0, 2048).split(/[\s,;"']+/)) {
    if (word === "") continue;
    tokens.add(word);
    const named = /^[A-Za-z0-9_-]{1,16}[=:](.+)$/.exec(word)?.[1];
    if (named !== undefined) tokens.add(named);
  }
  return [...tokens].slice(0, 16);
}
