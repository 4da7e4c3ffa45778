import type { Provider } from "@/lib/providers/provider";
import { agent } from "@/lib/providers/recognition/clue";
import { joined, json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const gocardless: Provider = {
  id: "gocardless",
  name: "GoCardless",
  docs: "https://developer.gocardless.com/getting-started/staying-up-to-date-with-webhooks",
  clues: [
    { confidence: "sure", fields: ["Webhook-Signature"], without: ["webhook-id"] },
    agent(/^gocardless-webhook-service\//),
  ],
  event: [joined(".", json("$.events[].resource_type"), json("$.events[].action"))],
  delivery: [{ from: json("$.meta.webhook_id"), isStable: true }],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("Webhook-Signature"), content: "{body}" })],
  secretHint: "It is the secret of the webhook endpoint.",
  retry: { policy: "Up to 8 times, at growing intervals.", success: "2xx", evidence: "probable" },
  note: "Events come in batches. The answer to a wrong signature is 498.",
};
