import { braintreeHandshake } from "@/lib/providers/handshakes/braintree-handshake";
import type { Provider } from "@/lib/providers/provider";
import { braintreeKind, braintreeSignature } from "@/lib/providers/signatures/braintree-signature";

export const braintree: Provider = {
  id: "braintree",
  name: "Braintree",
  docs: "https://developer.paypal.com/braintree/docs/guides/webhooks/overview",
  clues: [{ confidence: "sure", bytes: "bt_signature", form: { bt_signature: /./, bt_payload: /./ } }],
  event: [braintreeKind],
  delivery: [],
  schemes: [braintreeSignature],
  secretHint: "It takes the public and the private key: { public_key, private_key }.",
  secretParts: ["public_key", "private_key"],
  retry: { policy: "For up to 24 h in production.", success: "2xx", timeoutSeconds: 30, evidence: "probable" },
  handshake: braintreeHandshake,
};
