import { emptyAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** The abuse protection of CloudEvents. Source: cloudevents/spec, http-webhook.md. */
export const cloudeventsHandshake: Handshaker = (view) => {
  const challenge = view.request.method === "OPTIONS" ? view.header("WebHook-Request-Origin") : null;
  if (challenge === null || !/^[\x21-\x7e]{1,255}$/.test(challenge)) return null;
  const rate = view.header("WebHook-Request-Rate") === null ? [] : [["WebHook-Allowed-Rate", "*"] as const];
  const answer = emptyAnswer(200, [["WebHook-Allowed-Origin", challenge], ...rate, ["Allow", "POST"]]);
  const explanation = "The sender asks whether it may deliver here: the answer names its origin.";
  return { challenge, answer, explanation, fits: "only" };
};
