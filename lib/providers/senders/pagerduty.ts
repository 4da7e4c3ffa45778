import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const pagerduty: Provider = {
  id: "pagerduty",
  name: "PagerDuty",
  docs: "https://developer.pagerduty.com/docs/webhooks-overview",
  clues: [field("X-PagerDuty-Signature"), agent(/^PagerDuty-Webhook\//)],
  event: [json("$.event.event_type")],
  delivery: [{ from: json("$.event.id"), isStable: true, scope: [header("X-Webhook-Subscription")] }],
  time: [{ from: json("$.event.occurred_at"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("X-PagerDuty-Signature", { separator: ",", signature: "v1" }),
      content: "{body}",
    }),
  ],
  secretHint: "It is the secret in the answer that made the subscription.",
};
