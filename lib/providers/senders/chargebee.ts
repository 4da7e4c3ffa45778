import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { basicAuth } from "@/lib/providers/schemes/token";

export const chargebee: Provider = {
  id: "chargebee",
  name: "Chargebee",
  docs: "https://www.chargebee.com/docs/2.0/webhook_settings.html",
  clues: [
    {
      confidence: "likely",
      bytes: 'event_type"',
      json: { "$.id": /^ev_/, "$.event_type": true, "$.content": true, "$.webhook_status": true },
    },
  ],
  event: [json("$.event_type")],
  delivery: [{ from: json("$.id"), isStable: true }],
  time: [{ from: json("$.occurred_at"), unit: "s" }],
  schemes: [basicAuth()],
  secretHint: "It is the user and password set for the webhook: user:password.",
};
