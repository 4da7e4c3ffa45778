import { jsonAnswer } from "./answers";
import type { Handshaker } from "./handshake";
import { jsonMember } from "./json-member";

/** Event Grid's subscription validation. Source: azure-docs event-grid/webhook-event-delivery.md. */
export const eventgridHandshake: Handshaker = (view) => {
  if (view.header("aeg-event-type") !== "SubscriptionValidation") return null;
  const challenge = jsonMember(view, "$[].data.validationCode");
  if (challenge === null) return null;
  const explanation = "Event Grid asks for its validation code with 200; 202 is not accepted.";
  return { challenge, answer: jsonAnswer({ validationResponse: challenge }), explanation, fits: "only" };
};
