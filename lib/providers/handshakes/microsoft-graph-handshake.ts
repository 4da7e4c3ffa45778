import { textAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** Microsoft Graph's validationToken, decoded. Source: microsoft-graph-docs, change notifications. */
export const microsoftGraphHandshake: Handshaker = (view) => {
  const challenge = view.request.method === "POST" ? view.query("validationToken") : null;
  if (challenge === null) return null;
  const explanation = "Microsoft Graph asks for its validation token as text within 10 s.";
  return { challenge, answer: textAnswer(challenge), explanation, fits: "only" };
};
