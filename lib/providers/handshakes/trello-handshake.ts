import { emptyAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** Trello sends HEAD when a webhook is made, and wants 200. */
export const trelloHandshake: Handshaker = (view) => {
  if (view.request.method !== "HEAD") return null;
  const explanation = "Trello sends HEAD when a webhook is made: the answer is 200.";
  return { challenge: "", answer: emptyAnswer(200), explanation, fits: "any" };
};
