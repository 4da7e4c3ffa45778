import { decodeBase64 } from "@/lib/http/decode-base64";
import { decodeText } from "@/lib/http/decode-text";
import type { JsonNode, JsonObject } from "@/lib/http/json/json-node";
import { parseJson } from "@/lib/http/json/parse-json";
import { JsonTreeNode } from "@/lib/http/tree/json-tree-node";
import type { TreeNode } from "@/lib/http/tree/tree-node";
import { describeDistance } from "./describe-distance";

/** Longer tokens are not taken apart: header fields are far shorter. */
const MAX_TOKEN = 256 * 1024;
const TOKEN = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){2,4}$/;
const LATEST = 8.64e15;

export interface JwtTime {
  readonly claim: "exp" | "nbf" | "iat" | "auth_time";
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Like "expired 3 hours ago". */
  readonly words: string;
  /** True when the token does not hold at `now` because of it. */
  readonly isProblem: boolean;
}

export interface Jwt {
  readonly header: TreeNode;
  /** Null for an encrypted token (JWE), and for claims that are not a JSON object. */
  readonly claims: TreeNode | null;
  readonly algorithm: string | null;
  readonly isEncrypted: boolean;
  readonly times: readonly JwtTime[];
  /** What a reader should know; that the signature was not checked is always among it. */
  readonly remarks: readonly string[];
}

/**
 * Takes a JSON Web Token (RFC 7519, compact form) apart; null when it is none. Nothing is verified. `now` is in
 * milliseconds since the epoch. Never throws.
 */
export function describeJwt(token: string, now: number): Jwt | null {
  if (token.length > MAX_TOKEN || !TOKEN.test(token)) return null;
  const parts = token.split(".");
  if (parts.length === 4) return null;
  const header = readObject(parts[0]);
  if (header === null) return null;
  const algorithm = stringMember(header, "alg");
  const isEncrypted = parts.length === 5;
  if (algorithm === null && member(header, "enc") === null && member(header, "typ") === null) return null;
  const claims = isEncrypted ? null : readObject(parts[1]);
  return {
    header: new JsonTreeNode(header),
    claims: claims && new JsonTreeNode(claims),
    algorithm,
    isEncrypted,
    times: claims === null ? [] : readTimes(claims, now),
    remarks: listRemarks({ algorithm, isEncrypted, hasClaims: claims !== null, signature: parts[2] ?? "" }),
  };
}

function readObject(part: string | undefined): JsonObject | null {
  const bytes = decodeBase64(part ?? "");
  const text = bytes && decodeText(bytes, null)?.text;
  if (text === null || text === undefined) return null;
  const parsed = parseJson(text);
  return parsed.ok && parsed.root.kind === "object" ? parsed.root : null;
}

function member(object: JsonObject, name: string): JsonNode | null {
  return object.members.findLast((candidate) => candidate.name.value === name)?.value ?? null;
}

function stringMember(object: JsonObject, name: string): string | null {
  const found = member(object, name);
  return found?.kind === "string" ? found.value : null;
}

function readTimes(claims: JsonObject, now: number): JwtTime[] {
  return (["iat", "auth_time", "nbf", "exp"] as const).flatMap((claim) => {
    const found = member(claims, claim);
    const time = found?.kind === "number" ? Number(found.raw) * 1000 : Number.NaN;
    if (!(Math.abs(time) <= LATEST)) return [];
    return [{ claim, at: new Date(time).toISOString(), ...describeTime(claim, time, now) }];
  });
}

function describeTime(claim: JwtTime["claim"], time: number, now: number): Pick<JwtTime, "words" | "isProblem"> {
  const distance = describeDistance(time - now);
  const isPast = time <= now;
  if (claim === "exp")
    return { words: isPast ? `expired ${distance} ago` : `expires in ${distance}`, isProblem: isPast };
  if (claim === "nbf") {
    return { words: isPast ? `valid since ${distance}` : `not valid for another ${distance}`, isProblem: !isPast };
  }
  const verb = claim === "iat" ? "issued" : "signed in";
  return { words: isPast ? `${verb} ${distance} ago` : `${verb} ${distance} in the future`, isProblem: !isPast };
}

function listRemarks(facts: { algorithm: string | null; isEncrypted: boolean; hasClaims: boolean; signature: string }) {
  if (facts.isEncrypted) return ["The claims are encrypted: only the header can be read."];
  const isUnsigned = facts.algorithm?.toLowerCase() === "none" || facts.signature === "";
  return [
    isUnsigned ? "The token is not signed: anybody could have made it." : "The signature was not checked.",
    ...(facts.hasClaims ? [] : ["The claims are not a JSON object."]),
  ];
}
