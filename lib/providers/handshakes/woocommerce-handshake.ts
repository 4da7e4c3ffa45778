import { emptyAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** A shop's ping on creation of a webhook: a form with nothing but its number. Source: class-wc-webhook.php. */
export const woocommerceHandshake: Handshaker = (view) => {
  const number = view.body.length > 64 ? null : view.formField("webhook_id");
  if (number === null || view.form.length !== 1 || !/^\d+$/.test(number)) return null;
  const explanation = "WooCommerce pings a new webhook without a signature: the answer is 200.";
  return { challenge: number, answer: emptyAnswer(200), explanation, fits: "only" };
};
