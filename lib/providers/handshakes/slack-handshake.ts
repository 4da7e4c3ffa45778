import { emptyAnswer, textAnswer } from "./answers";
import type { Handshaker } from "./handshake";
import { jsonMember } from "./json-member";

/** Slack's url_verification and ssl_check. Source: docs.slack.dev, url_verification. */
export const slackHandshake: Handshaker = (view) => {
  if (view.formField("ssl_check") === "1") {
    const explanation = "Slack checks the certificate: any 200 will do.";
    return { challenge: "", answer: emptyAnswer(200), explanation, fits: "only" };
  }
  const challenge = jsonMember(view, "$.challenge");
  if (jsonMember(view, "$.type") !== "url_verification" || challenge === null) return null;
  const explanation = "Slack asks whether this URL takes its events: the answer is the challenge.";
  return { challenge, answer: textAnswer(challenge), explanation, fits: "only" };
};
