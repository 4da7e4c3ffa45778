import { emptyAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** Asana's X-Hook-Secret: sent back, and kept as the secret. Source: developers.asana.com, webhooks guide. */
export const asanaHandshake: Handshaker = (view) => {
  const challenge = view.header("X-Hook-Secret");
  if (challenge === null || !/^[\x21-\x7e]{1,256}$/.test(challenge)) return null;
  return {
    challenge,
    answer: emptyAnswer(200, [["X-Hook-Secret", challenge]]),
    explanation:
      "Asana hands over the webhook's secret: the answer has the same field, and the secret is to be stored.",
    fits: "only",
    learnedSecret: challenge,
  };
};
