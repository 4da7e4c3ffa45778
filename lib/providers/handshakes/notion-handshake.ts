import { emptyAnswer } from "./answers";
import type { Handshaker } from "./handshake";
import { jsonMember } from "./json-member";

/** Notion's verification token, which the user pastes in Notion; it is the key too. Source: developers.notion.com. */
export const notionHandshake: Handshaker = (view) => {
  const challenge = jsonMember(view, "$.verification_token");
  if (challenge === null || jsonMember(view, "$.type") !== null) return null;
  return {
    challenge,
    answer: emptyAnswer(200),
    explanation: "Notion hands over the verification token: paste it in Notion, and store it as the secret.",
    fits: challenge.startsWith("secret_") ? "only" : "several",
    learnedSecret: challenge,
  };
};
