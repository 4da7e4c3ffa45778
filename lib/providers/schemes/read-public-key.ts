import { createPublicKey, type KeyObject, X509Certificate } from "node:crypto";

const ED25519_SPKI = Buffer.from("302a300506032b6570032100", "hex");
const MAX_KEY_TEXT = 32 * 1024;

/**
 * A public key as users have it: PEM, a PEM certificate, a JWK, base64 of a DER key or certificate, or (Ed25519) the
 * bare 32 bytes in hex or base64, with or without "whpk_". Null for anything else. Never throws.
 */
export function readPublicKey(text: string): KeyObject | null {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > MAX_KEY_TEXT) return null;
  for (const read of [readPem, readJwk, readRaw, readDer]) {
    try {
      const key = read(trimmed);
      if (key !== null) return key;
    } catch {
      // Not of that form: the next one is tried.
    }
  }
  return null;
}

function readPem(text: string): KeyObject | null {
  if (!text.startsWith("-----BEGIN")) return null;
  if (text.startsWith("-----BEGIN CERTIFICATE")) return new X509Certificate(text).publicKey;
  return text.includes("PRIVATE KEY") ? null : createPublicKey(text);
}

function readJwk(text: string): KeyObject | null {
  if (!text.startsWith("{")) return null;
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== "object" || parsed === null || "d" in parsed) return null;
  const { kty, crv, x, y, n, e } = Object.fromEntries(
    Object.entries(parsed).map(([name, value]) => [name, String(value)]),
  );
  if (kty === "RSA" && n !== undefined && e !== undefined)
    return createPublicKey({ key: { kty, n, e }, format: "jwk" });
  if (kty === undefined || crv === undefined || x === undefined) return null;
  return createPublicKey({ key: { kty, crv, x, ...(y === undefined ? {} : { y }) }, format: "jwk" });
}

function readRaw(text: string): KeyObject | null {
  const bare = text.replace(/^whpk_/, "");
  const bytes = /^[0-9a-fA-F]{64}$/.test(bare) ? Buffer.from(bare, "hex") : Buffer.from(bare, "base64");
  if (bytes.length !== 32) return null;
  return createPublicKey({ key: Buffer.concat([ED25519_SPKI, bytes]), format: "der", type: "spki" });
}

function readDer(text: string): KeyObject | null {
  const bytes = Buffer.from(text, "base64");
  try {
    return createPublicKey({ key: bytes, format: "der", type: "spki" });
  } catch {
    return new X509Certificate(bytes).publicKey;
  }
}
