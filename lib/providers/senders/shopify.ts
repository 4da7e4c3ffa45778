import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

const hmac = (name: string) =>
  mac({ algorithm: "sha256", encoding: "base64", carrier: inField(name), content: "{body}" });

export const shopify: Provider = {
  id: "shopify",
  name: "Shopify",
  docs: "https://shopify.dev/docs/apps/build/webhooks",
  clues: [
    field("X-Shopify-Topic"),
    field("Shopify-Topic"),
    field("X-Shopify-Hmac-Sha256"),
    field("Shopify-Hmac-Sha256"),
    agent(/^Shopify-Captain-Hook/),
  ],
  event: [header("X-Shopify-Topic"), header("Shopify-Topic")],
  delivery: [
    { from: header("X-Shopify-Webhook-Id"), isStable: true },
    { from: header("Shopify-Webhook-Id"), isStable: true },
  ],
  time: [
    { from: header("X-Shopify-Triggered-At"), unit: "iso" },
    { from: header("Shopify-Triggered-At"), unit: "iso" },
  ],
  schemes: [hmac("X-Shopify-Hmac-Sha256"), hmac("Shopify-Hmac-Sha256")],
  secretHint:
    "It is the app's client secret; for webhooks made in the admin, the key shown under Settings > Notifications.",
  retry: {
    policy: "8 times over 4 hours, at growing intervals; after 8 failures in a row the subscription is deleted.",
    success: "2xx",
    timeoutSeconds: 5,
    evidence: "documented",
  },
  note: "Test notifications from the admin are not signed with the app's secret.",
};
