import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const coinbaseCommerce: Provider = {
  id: "coinbase-commerce",
  name: "Coinbase Commerce",
  docs: "https://docs.cdp.coinbase.com/commerce/docs/webhooks",
  clues: [field("X-CC-Webhook-Signature")],
  event: [json("$.event.type")],
  delivery: [{ from: json("$.event.id"), isStable: true }],
  attempt: { from: json("$.attempt_number"), first: 1 },
  time: [{ from: json("$.event.created_at"), unit: "iso" }],
  schemes: [
    mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-CC-Webhook-Signature"), content: "{body}" }),
  ],
  secretHint: "It is the webhook shared secret, in the settings.",
  retry: { policy: "For up to 3 days at growing intervals of at most 1 h.", success: "200", evidence: "documented" },
};
