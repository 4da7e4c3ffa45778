import { createHash, verify } from "node:crypto";
import { inField, malformed } from "./carrier";
import { equalInConstantTime } from "./equal-in-constant-time";
import { hs256, parseToken, type Token } from "./json-web-token";
import type { JwtSheet } from "./jwt-sheet";
import { deriveKey } from "./key-form";
import { readPublicKey } from "./read-public-key";
import type { Received, Scheme, Trial, TrialResult } from "./scheme";
import { type Secret, secretPart, secretText } from "./secret";
import { SENDER_ONLY } from "./sender-only";
import { signToken, urlValue } from "./sign-json-web-token";

/** A JSON Web Token (RFC 7519) that vouches for the request. Only the named algorithm is accepted. */
export function jwt(sheet: JwtSheet): Scheme {
  const carrier = inField(sheet.field, { prefix: sheet.prefix ?? "" });
  const isMac = sheet.algorithm === "HS256";
  return {
    label: `JSON Web Token (${sheet.algorithm}) in ${carrier.label}${sheet.bodyClaim === undefined ? "" : `, with the body's SHA-256 in ${sheet.bodyClaim.name}`}`,
    kind: "signature",
    fields: [sheet.field],
    keyForms: isMac ? ["text"] : [],
    isUrlBound: sheet.urlClaim !== undefined,
    canSign: isMac,
    time: { unit: "s", tolerance: sheet.tolerance ?? null, future: false },
    layouts: [],
    read: (view) => readToken(carrier.read(view), sheet),
    test: (received, trial) => testToken(received, trial, sheet),
    content: (received) => {
      const token = received.state === "present" ? parseToken(received.signatures[0] ?? "") : null;
      return token === null ? null : Buffer.from(token.signed, "latin1");
    },
    sign: isMac ? (order) => signToken(order, sheet) : () => ({ ok: false, reason: SENDER_ONLY }),
  };
}

function readToken(received: Received, sheet: JwtSheet): Received {
  if (received.state !== "present") return received;
  const token = parseToken(received.signatures[0] ?? "");
  if (token === null) return malformed(received.raw, "this is no JSON Web Token");
  if (token.header.alg !== sheet.algorithm)
    return malformed(received.raw, `the token's alg should be ${sheet.algorithm}`);
  for (const [name, value] of Object.entries(sheet.fixed ?? {})) {
    if (token.claims[name] !== value) return malformed(received.raw, `the token's ${name} should be "${value}"`);
  }
  const { iat, nbf, exp } = token.claims;
  const issued = typeof iat === "number" ? iat : nbf;
  const timestamp = typeof issued === "number" ? String(issued) : null;
  return {
    ...received,
    timestamp,
    ...(typeof exp === "number" ? { expires: exp } : {}),
    ...(typeof nbf === "number" ? { notBefore: nbf } : {}),
  };
}

function testToken(received: Received, trial: Trial, sheet: JwtSheet): TrialResult {
  const token = received.state === "present" ? parseToken(received.signatures[0] ?? "") : null;
  if (token === null) return { kind: "differs" };
  const proof = sheet.algorithm === "HS256" ? testMac(token, trial) : testPublic(token, trial.secret, sheet.algorithm);
  if (proof !== null) return proof;
  if (sheet.bodyClaim !== undefined) {
    const claimed = String(token.claims[sheet.bodyClaim.name] ?? "");
    const { encoding } = sheet.bodyClaim;
    const made = createHash("sha256").update(trial.body).digest(encoding);
    if (!equalInConstantTime(claimed.replace(/=+$/, ""), made.replace(/=+$/, "")))
      return { kind: "other-part", part: "body" };
  }
  if (sheet.urlClaim === undefined) return { kind: "match" };
  const claimed = String(token.claims[sheet.urlClaim.name] ?? "");
  return equalInConstantTime(claimed, urlValue(trial.url, sheet.urlClaim))
    ? { kind: "match" }
    : { kind: "other-part", part: "url" };
}

function testMac(token: Token, trial: Trial): TrialResult | null {
  const text = secretText(trial.secret);
  const key = text === null ? null : deriveKey(trial.keyForm ?? "text", text);
  if (key === null) return { kind: "unusable-key", why: "the secret cannot be read as a key" };
  if (equalInConstantTime(token.signature, hs256(token.signed, key))) return null;
  return {
    kind: "other-secret",
    why: "the token's signature covers only the token itself, and it was made with another secret",
  };
}

function testPublic(token: Token, secret: Secret, algorithm: "ES256" | "RS256"): TrialResult | null {
  const text =
    typeof secret === "object" && "kty" in secret
      ? JSON.stringify(secret)
      : secretPart(secret, "jwk", "public_key", "certificate", "key");
  const key = text === null ? null : readPublicKey(text);
  if (key?.asymmetricKeyType !== (algorithm === "ES256" ? "ec" : "rsa")) {
    return {
      kind: "unusable-key",
      why: `this is not a public key for ${algorithm}: give the sender's key as JWK or PEM`,
    };
  }
  try {
    const options = algorithm === "ES256" ? { key, dsaEncoding: "ieee-p1363" as const } : { key };
    if (verify("sha256", Buffer.from(token.signed, "latin1"), options, Buffer.from(token.signature, "base64url")))
      return null;
  } catch {
    // A signature that cannot even be read is no signature of this key.
  }
  return {
    kind: "other-secret",
    why: "the token's signature covers only the token itself, and it was made with another key",
  };
}
