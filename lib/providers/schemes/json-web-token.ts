import { createHmac } from "node:crypto";

const MAX_TOKEN = 16_384;

/** A token in its compact form (RFC 7519, RFC 7515), unchecked. */
export interface Token {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signed: string;
  readonly signature: string;
}

/** Null for anything else. Never throws. */
export function parseToken(text: string): Token | null {
  if (text.length > MAX_TOKEN) return null;
  const [head, payload, signature, ...rest] = text.split(".");
  if (head === undefined || payload === undefined || signature === undefined || rest.length > 0) return null;
  const header = parsePart(head);
  const claims = parsePart(payload);
  return header === null || claims === null ? null : { header, claims, signed: `${head}.${payload}`, signature };
}

function parsePart(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The signature of a token's first two parts with HMAC-SHA256. */
export function hs256(signed: string, key: Buffer): string {
  return createHmac("sha256", key).update(signed, "latin1").digest("base64url");
}
