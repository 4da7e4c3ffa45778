import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { paypalSignature } from "@/lib/providers/signatures/paypal-signature";

export const paypal: Provider = {
  id: "paypal",
  name: "PayPal",
  docs: "https://developer.paypal.com/api/rest/webhooks/rest/",
  clues: [field("PayPal-Transmission-Id"), field("PayPal-Transmission-Sig")],
  event: [json("$.event_type")],
  delivery: [{ from: json("$.id"), isStable: true }],
  schemes: [paypalSignature],
  secretHint: "It takes the webhook's id and the certificate at PAYPAL-CERT-URL: { webhook_id, certificate }.",
  secretParts: ["webhook_id", "certificate"],
  retry: { policy: "Up to 25 times over 3 days.", success: "2xx", evidence: "documented" },
  note: "Events of the simulator cannot be verified. PayPal can verify too: POST /v1/notifications/verify-webhook-signature.",
};
