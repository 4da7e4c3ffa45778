import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const bigcommerce: Provider = {
  id: "bigcommerce",
  name: "BigCommerce",
  docs: "https://developer.bigcommerce.com/docs/integrations/webhooks",
  clues: [
    { confidence: "sure", fields: ["webhook-signature"], json: { "$.scope": /^store\//, "$.producer": true } },
    { confidence: "likely", bytes: 'producer"', json: { "$.scope": /^store\//, "$.producer": true, "$.hash": true } },
  ],
  event: [json("$.scope")],
  delivery: [
    { from: json("$.hash"), isStable: true },
    { from: header("webhook-id"), isStable: true },
  ],
  time: [{ from: json("$.created_at"), unit: "s" }],
  schemes: [...standardWebhooks("webhook", { key: ["whsec", "text"] })],
  secretHint: "It is the client secret of the app.",
  retry: { policy: "Up to 11 times over about 48 h, then off.", success: "200", evidence: "probable" },
};
