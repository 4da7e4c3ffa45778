import { createHmac } from "node:crypto";
import { secretText } from "@/lib/providers/schemes/secret";
import { jsonAnswer } from "./answers";
import type { Handshaker } from "./handshake";

// X signs JSON with the same key: a value with any other character could be a message.
const TOKEN = /^[A-Za-z0-9._~+/=-]{1,256}$/;

/** X's challenge-response check. Source: docs.x.com, webhooks. */
export const xHandshake: Handshaker = (view, secret) => {
  const challenge = view.request.method === "GET" ? view.query("crc_token") : null;
  if (challenge === null) return null;
  const base = { challenge, answer: null, fits: "only" } as const;
  if (!TOKEN.test(challenge)) return { ...base, explanation: "The crc_token could be a message: it is not signed." };
  const key = secret === null ? null : secretText(secret);
  if (key === null) return { ...base, explanation: "The answer takes the consumer secret." };
  const made = createHmac("sha256", key).update(challenge).digest("base64");
  const explanation = "X asks for the HMAC of its crc_token; it asks again about every hour.";
  return { ...base, answer: jsonAnswer({ response_token: `sha256=${made}` }), explanation };
};
