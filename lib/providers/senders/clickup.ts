import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const clickup: Provider = {
  id: "clickup",
  name: "ClickUp",
  docs: "https://developer.clickup.com/docs/webhooks",
  clues: [{ confidence: "likely", fields: ["X-Signature"], json: { "$.event": true, "$.webhook_id": true } }],
  event: [json("$.event")],
  delivery: [],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-Signature"), content: "{body}" })],
  secretHint: "It is the secret in the answer that made the webhook.",
  note: "$.webhook_id names the webhook, not the delivery.",
};
