import { createHmac } from "node:crypto";
import type { Sent } from "./send";

interface StripeEvent {
  readonly secret: string;
  /** Unix seconds; now by default. */
  readonly at?: number;
  readonly id?: string;
  /** What is sent in the place of the signed body. */
  readonly sentBody?: string;
}

export const STRIPE_EVENT = '{"id":"evt_1","object":"event","type":"invoice.paid","data":{"object":{"total":12990}}}';

/** An event as Stripe sends it: a MAC over "{t}.{body}" by the whole secret, in hex. */
export function signStripe({ secret, at = Math.floor(Date.now() / 1000), id = "evt_1", sentBody }: StripeEvent): Sent {
  const body = STRIPE_EVENT.replace("evt_1", id);
  const mac = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
  return {
    headers: ["Content-Type", "application/json; charset=utf-8", "Stripe-Signature", `t=${at},v1=${mac}`],
    body: sentBody ?? body,
  };
}
