import { createHash, createHmac } from "node:crypto";
import { secretPart } from "@/lib/providers/schemes/secret";
import { textAnswer } from "./answers";
import type { Handshaker } from "./handshake";

// A challenge of another form could be a message: answering it would sign whatever a stranger sends.
const CHALLENGE = /^[a-f0-9]{20,32}$/;

/** Braintree's bt_challenge: its HMAC-SHA1, with the public key before it. Source: braintree (npm). */
export const braintreeHandshake: Handshaker = (view, secret) => {
  const challenge = view.request.method === "GET" ? view.query("bt_challenge") : null;
  if (challenge === null) return null;
  const base = { challenge, answer: null, fits: "only" } as const;
  if (!CHALLENGE.test(challenge)) {
    return { ...base, explanation: "The challenge does not have Braintree's form: signing it could sign a message." };
  }
  const privateKey = secret === null ? null : secretPart(secret, "private_key");
  const publicKey = secret === null || typeof secret === "string" ? undefined : secret.public_key;
  if (privateKey === null || publicKey === undefined) {
    return { ...base, explanation: "The answer takes the public and the private key: { public_key, private_key }." };
  }
  const key = createHash("sha1").update(privateKey).digest();
  const made = createHmac("sha1", key).update(challenge).digest("hex");
  const explanation = "Braintree asks for the HMAC of its challenge.";
  return { ...base, answer: textAnswer(`${publicKey}|${made}`), explanation };
};
