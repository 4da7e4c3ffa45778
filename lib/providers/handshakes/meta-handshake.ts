import { equalInConstantTime } from "@/lib/providers/schemes/equal-in-constant-time";
import { textAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** Meta's subscription check: the challenge back if the verify token is the agreed one. Source: developers.facebook.com. */
export const metaHandshake: Handshaker = (view, secret) => {
  const challenge = view.request.method === "GET" ? view.query("hub.challenge") : null;
  const sent = view.query("hub.verify_token");
  if (challenge === null || sent === null || view.query("hub.mode") !== "subscribe") return null;
  const wanted = secret === null || typeof secret === "string" ? undefined : secret.verify_token;
  if (wanted !== undefined && !equalInConstantTime(sent, wanted)) {
    const explanation = "The verify token is not the one that is stored: the answer is 403.";
    return { challenge, answer: textAnswer("", 403), explanation, fits: "only" };
  }
  const unchecked =
    wanted === undefined ? " No verify token is stored, so any counts: store { verify_token } to check it." : "";
  return {
    challenge,
    answer: textAnswer(challenge),
    explanation: `Meta asks for its challenge.${unchecked}`,
    fits: "only",
  };
};
