import { twitchSignature } from "@/lib/providers/signatures/twitch-signature";
import { emptyAnswer, textAnswer } from "./answers";
import type { Handshaker } from "./handshake";
import { isSignedWith } from "./is-signed-with";
import { jsonMember } from "./json-member";

/** Twitch's callback verification. Source: dev.twitch.tv, handling webhook events. */
export const twitchHandshake: Handshaker = (view, secret) => {
  if (view.header("Twitch-Eventsub-Message-Type") !== "webhook_callback_verification") return null;
  const challenge = jsonMember(view, "$.challenge");
  if (challenge === null) return null;
  const isSigned = twitchSignature.read(view).state !== "missing";
  if (secret !== null && isSigned && !isSignedWith(twitchSignature, view, secret)) {
    const explanation = "The request is not signed with the subscription's secret: the answer is 403.";
    return { challenge, answer: emptyAnswer(403), explanation, fits: "only" };
  }
  return {
    challenge,
    answer: textAnswer(challenge),
    explanation: "Twitch asks for its challenge.",
    fits: "only",
  };
};
