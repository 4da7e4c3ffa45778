import { woocommerceHandshake } from "@/lib/providers/handshakes/woocommerce-handshake";
import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";
import { type Secret, secretText } from "@/lib/providers/schemes/secret";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#039;": "'",
};

/** The shop stores the secret with HTML entities and signs with the text that they stand for. */
function decodedSecret(secret: Secret): string | null {
  return secretText(secret)?.replace(/&(?:amp|lt|gt|quot|#039);/g, (entity) => ENTITIES[entity] ?? entity) ?? null;
}

export const woocommerce: Provider = {
  id: "woocommerce",
  name: "WooCommerce",
  docs: "https://woocommerce.com/document/webhooks/",
  clues: [field("X-WC-Webhook-Topic"), field("X-WC-Webhook-Signature"), agent(/^WooCommerce\/\S+ Hookshot/)],
  event: [header("X-WC-Webhook-Topic")],
  delivery: [{ from: header("X-WC-Webhook-Delivery-ID"), isStable: false }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64",
      carrier: inField("X-WC-Webhook-Signature"),
      content: "{body}",
      secret: decodedSecret,
    }),
  ],
  secretHint: "It is the secret of the webhook, under Settings > Advanced > Webhooks.",
  retry: {
    policy: "Never; after more than 5 failures in a row the webhook is off.",
    success: "200 to 302",
    timeoutSeconds: 60,
    evidence: "documented",
  },
  handshake: woocommerceHandshake,
};
