import { jsonAnswer } from "./answers";
import type { Handshaker } from "./handshake";
import { jsonMember } from "./json-member";

/** monday.com's challenge: the same JSON back. Source: developer.monday.com, webhooks. */
export const mondayHandshake: Handshaker = (view) => {
  const challenge = jsonMember(view, "$.challenge");
  if (challenge === null || Object.keys(Object(view.json)).length !== 1) return null;
  const explanation = "monday.com asks for its challenge as JSON.";
  return { challenge, answer: jsonAnswer({ challenge }), explanation, fits: "several" };
};
