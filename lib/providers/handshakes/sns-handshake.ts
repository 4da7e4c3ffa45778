import { emptyAnswer } from "./answers";
import type { Handshaker } from "./handshake";
import { jsonMember } from "./json-member";

const HOST = /^sns\.[a-zA-Z0-9-]{3,}\.amazonaws\.com(?:\.cn)?$/;

/** SNS's confirmation: the user opens SubscribeURL; nothing is fetched here. Source: amazon-sns-developer-guide. */
export const snsHandshake: Handshaker = (view) => {
  if (jsonMember(view, "$.Type") !== "SubscriptionConfirmation") return null;
  const url = jsonMember(view, "$.SubscribeURL");
  if (url === null) return null;
  const isAmazon = URL.canParse(url) && new URL(url).protocol === "https:" && HOST.test(new URL(url).hostname);
  const explanation = isAmazon
    ? "SNS waits until SubscribeURL is opened: open it to confirm the subscription."
    : "SubscribeURL does not lead to Amazon SNS: do not open it.";
  return {
    challenge: isAmazon ? url : "",
    answer: isAmazon ? emptyAnswer(200) : null,
    explanation,
    fits: "only",
  };
};
