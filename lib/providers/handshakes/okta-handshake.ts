import { jsonAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** Okta's one-time verification. Source: okta-developer-docs, event hooks. */
export const oktaHandshake: Handshaker = (view) => {
  const challenge = view.request.method === "GET" ? view.header("X-Okta-Verification-Challenge") : null;
  if (challenge === null) return null;
  const explanation = "Okta asks for its challenge as JSON.";
  return { challenge, answer: jsonAnswer({ verification: challenge }), explanation, fits: "only" };
};
