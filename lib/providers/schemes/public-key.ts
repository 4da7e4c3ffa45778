import { type KeyObject, verify } from "node:crypto";
import type { Carrier } from "./carrier";
import { compileContent, otherSeparators } from "./content";
import { readPublicKey } from "./read-public-key";
import type { Received, Scheme, TimeRule, Trial, TrialResult } from "./scheme";
import { type Secret, secretPart } from "./secret";
import { SENDER_ONLY } from "./sender-only";

const NAMES = {
  ed25519: "Ed25519",
  "ecdsa-sha256": "ECDSA with SHA-256",
  "ecdsa-sha1": "ECDSA with SHA-1",
  "rsa-sha256": "RSA with SHA-256",
  "rsa-sha1": "RSA with SHA-1",
};
const KEY_TYPES = {
  ed25519: "ed25519",
  "ecdsa-sha256": "ec",
  "ecdsa-sha1": "ec",
  "rsa-sha256": "rsa",
  "rsa-sha1": "rsa",
};

const MAX_SIGNATURES = 8;

export type KeyAlgorithm = keyof typeof NAMES;

export interface PublicKeySheet {
  readonly algorithm: KeyAlgorithm | ((trial: Trial) => KeyAlgorithm);
  readonly encoding: "hex" | "base64";
  readonly carrier: Carrier;
  readonly content:
    | string
    | { readonly label: string; readonly read: (received: Received, trial: Trial) => Uint8Array | null };
  readonly time?: TimeRule;
}

/**
 * A signature made with the sender's private key, checked with the public key or certificate that the user gives:
 * nothing is fetched. It cannot be made anew.
 */
export function publicKey(sheet: PublicKeySheet): Scheme {
  const { carrier, encoding, time = null } = sheet;
  const layout = typeof sheet.content === "string" ? sheet.content : null;
  const content: Scheme["content"] =
    typeof sheet.content === "string"
      ? (_received, trial) => compileContent(trial.layout ?? layout ?? "")(trial)
      : sheet.content.read;
  const name = typeof sheet.algorithm === "string" ? NAMES[sheet.algorithm] : "RSA with SHA-1 or SHA-256";
  return {
    label: `${name} as ${encoding} of ${describeContent(sheet)} in ${carrier.label}`,
    kind: "signature",
    fields: carrier.fields,
    keyForms: [],
    isUrlBound: false,
    canSign: false,
    time,
    layouts: layout === null ? [] : otherSeparators(layout),
    read: (view) => checkText(carrier.read(view), encoding),
    test: (received, trial) => testSignature(sheet, received, trial, content(received, trial)),
    content,
    sign: () => ({ ok: false, reason: SENDER_ONLY }),
  };
}

function testSignature(
  { algorithm: rule, encoding, content }: PublicKeySheet,
  received: Received,
  trial: Trial,
  bytes: Uint8Array | null,
): TrialResult {
  const algorithm = typeof rule === "string" ? rule : rule(trial);
  const key = keyOf(trial.secret);
  if (key?.asymmetricKeyType !== KEY_TYPES[algorithm]) {
    const why = `this is not a public key for ${NAMES[algorithm]}: give the sender's key as PEM, certificate, JWK, base64 or hex`;
    return { kind: "unusable-key", why };
  }
  if (bytes === null) {
    const why = `the secret or the request lacks a part of the text that is signed: ${describeContent({ content })}`;
    return { kind: "unusable-key", why };
  }
  if (received.state !== "present") return { kind: "differs" };
  const isMatch = received.signatures
    .slice(0, MAX_SIGNATURES)
    .some((text) => isSignature(algorithm, bytes, key, Buffer.from(text, encoding)));
  return { kind: isMatch ? "match" : "differs" };
}

function describeContent({ content }: Pick<PublicKeySheet, "content">): string {
  return typeof content === "string" ? content : content.label;
}

function keyOf(secret: Secret): KeyObject | null {
  const text =
    typeof secret === "object" && "kty" in secret
      ? JSON.stringify(secret)
      : secretPart(secret, "public_key", "public_key_hex", "certificate", "jwk", "key");
  return text === null ? null : readPublicKey(text);
}

function isSignature(algorithm: KeyAlgorithm, bytes: Uint8Array, key: KeyObject, signature: Buffer): boolean {
  try {
    return verify(algorithm === "ed25519" ? null : (algorithm.split("-")[1] ?? null), bytes, key, signature);
  } catch {
    return false;
  }
}

function checkText(received: Received, encoding: "hex" | "base64"): Received {
  if (received.state !== "present") return received;
  const shape = encoding === "hex" ? /^(?:[0-9a-fA-F]{2})+$/ : /^[A-Za-z0-9+/_-]+={0,2}$/;
  if (received.signatures.some((text) => shape.test(text))) return received;
  return {
    state: "malformed",
    why: `the signature is not ${encoding}`,
    raw: received.raw,
    timestamp: received.timestamp,
  };
}
