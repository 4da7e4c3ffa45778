import { createHash } from "node:crypto";
import { secretPart } from "@/lib/providers/schemes/secret";
import { jsonAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** eBay's endpoint challenge: a hash over challenge, verification token and URL. Source: developer.ebay.com. */
export const ebayHandshake: Handshaker = (view, secret) => {
  const challenge = view.request.method === "GET" ? view.query("challenge_code") : null;
  if (challenge === null) return null;
  const base = { challenge, answer: null, fits: "only" } as const;
  const token = secret === null ? null : secretPart(secret, "verification_token", "token");
  if (token === null)
    return { ...base, explanation: "The answer takes the verification token: { verification_token }." };
  const endpoint =
    typeof secret === "object" && secret?.endpoint !== undefined
      ? secret.endpoint
      : view.request.url.replace(/[?#].*$/s, "");
  const made = createHash("sha256")
    .update(`${challenge.slice(0, 1024)}${token}${endpoint}`)
    .digest("hex");
  return {
    ...base,
    answer: jsonAnswer({ challengeResponse: made }),
    explanation: "eBay asks for a hash of its challenge.",
  };
};
