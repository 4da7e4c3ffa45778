import { createHash, createHmac } from "node:crypto";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { Secret } from "@/lib/providers/schemes/secret";

/** The time of signing of all requests made here: unix seconds, milliseconds, ISO. */
export const T = "1770000000";
export const MS = "1770000000000";
export const ISO = "2026-02-02T02:40:00.000Z";
export const URL = "https://hooks.example.test/in/7f3a9c?x=1";

/** A request made by the documented scheme with a few lines of node:crypto, and what must be found in it. */
export interface Made {
  readonly provider: string;
  readonly secret: Secret;
  readonly headers: RawHeaders;
  readonly body: string;
  readonly method?: string;
  readonly event?: string | null;
  readonly id?: string | null;
  readonly attempt?: number;
  /** The proof covers only a part of the body, or none of it. */
  readonly isBodyUnsigned?: boolean;
  /** Nothing in the request says who sent it: the provider has to be named. */
  readonly isUnnamed?: boolean;
}

export function hmac(
  algorithm: "sha1" | "sha256" | "sha512",
  key: string | Buffer,
  text: string,
  encoding: "hex" | "base64" | "base64url",
): string {
  return createHmac(algorithm, key).update(text).digest(encoding);
}

export function sha256(text: string, encoding: "hex" | "base64" | "base64url"): string {
  return createHash("sha256").update(text).digest(encoding);
}

export function token(claims: object, key: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${hmac("sha256", key, signed, "base64url")}`;
}
