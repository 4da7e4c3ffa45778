import { textAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** A hub's verification of intent. Source: W3C WebSub 5.3. */
export const websubHandshake: Handshaker = (view) => {
  const challenge = view.request.method === "GET" ? view.query("hub.challenge") : null;
  const mode = view.query("hub.mode");
  const topic = view.query("hub.topic");
  if (challenge === null || topic === null || (mode !== "subscribe" && mode !== "unsubscribe")) return null;
  const explanation = `The hub asks whether to ${mode} this URL: the answer is its challenge.`;
  return { challenge, answer: textAnswer(challenge), explanation, fits: "only" };
};
