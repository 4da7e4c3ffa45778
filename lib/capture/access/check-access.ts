import { hash, timingSafeEqual } from "node:crypto";
import { isPreflight } from "@/lib/answers/preflight-answer";
import type { DenialRule } from "@/lib/hits/denial-rule";
import { isInRanges } from "@/lib/http/address-range";
import { headerValues, type RawHeaders } from "@/lib/http/raw-headers";
import type { KnownAccess } from "./known-access";

/** What rules ask of a request before its body. */
export interface RequestHead {
  readonly method: string;
  readonly headers: RawHeaders;
  /** "" where it is not known. */
  readonly remoteAddress: string;
  /** Bytes announced, or that have come; 0 where nothing is known. */
  readonly bodySize: number;
}

/**
 * The first rule that the head does not meet, or null. A preflight carries no credentials (Fetch 4.8), so that it passes
 * as "preflight" those that come after the address: it is answered, and not kept whole.
 */
export function checkAccess(access: KnownAccess, head: RequestHead): DenialRule | null {
  if (access.isUnreadable) return "unreadable";
  if (access.ranges !== null && !isInRanges(head.remoteAddress, access.ranges)) return "address";
  if (isPreflight(head.method, head.headers) && isMoreAsked(access)) return "preflight";
  if (access.methods !== null && !access.methods.has(head.method.toUpperCase())) return "method";
  if (!hasCredentials(access, head.headers)) return "credentials";
  if (access.header !== null && !isOneOf(headerValues(head.headers, access.header.name), access.header.digest)) {
    return "header";
  }
  return head.bodySize > access.maxBodyBytes ? "size" : null;
}

function isMoreAsked({ methods, basic, bearer, header, isSignatureRequired }: KnownAccess): boolean {
  return methods !== null || basic !== null || bearer !== null || header !== null || isSignatureRequired;
}

function hasCredentials({ basic, bearer }: KnownAccess, headers: RawHeaders): boolean {
  if (basic === null && bearer === null) return true;
  const fields = headerValues(headers, "authorization");
  const isBasic = basic !== null && isOneOf(fields.map(readBasic), basic);
  const isBearer = bearer !== null && isOneOf(fields.map(readBearer), bearer);
  return isBasic || isBearer;
}

/** Compares every value, and all of it: how long that takes tells neither how near a guess was, nor which one it was. */
function isOneOf(values: readonly string[], wanted: Uint8Array): boolean {
  let isFound = false;
  for (const value of values.length === 0 ? [""] : values) {
    isFound = timingSafeEqual(hash("sha256", value, "buffer"), wanted) || isFound;
  }
  return isFound;
}

/** "user:password" out of RFC 7617 credentials, "" for other schemes. */
function readBasic(field: string): string {
  const [, encoded = ""] = /^Basic[ \t]+([A-Za-z0-9+/]*={0,2})[ \t]*$/i.exec(field) ?? [];
  return Buffer.from(encoded, "base64").toString("latin1");
}

/** The token of RFC 6750, "" for other schemes. */
function readBearer(field: string): string {
  return /^Bearer[ \t]+(.*?)[ \t]*$/is.exec(field)?.[1] ?? "";
}
