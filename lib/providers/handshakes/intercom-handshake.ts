import { emptyAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** Intercom sends HEAD when a webhook is saved, and wants 200. */
export const intercomHandshake: Handshaker = (view) => {
  if (view.request.method !== "HEAD") return null;
  const explanation = "Intercom sends HEAD when a webhook is saved: the answer is 200.";
  return { challenge: "", answer: emptyAnswer(200), explanation, fits: "any" };
};
