import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const lemonsqueezy: Provider = {
  id: "lemonsqueezy",
  name: "Lemon Squeezy",
  docs: "https://docs.lemonsqueezy.com/help/webhooks",
  clues: [
    { confidence: "sure", fields: ["X-Event-Name", "X-Signature"] },
    { confidence: "likely", fields: ["X-Event-Name"], json: { "$.meta.event_name": true } },
  ],
  event: [header("X-Event-Name"), json("$.meta.event_name")],
  delivery: [],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-Signature"), content: "{body}" })],
  secretHint: "It is the signing secret of the webhook.",
  retry: { policy: "Up to 3 more times, at growing intervals.", success: "200", evidence: "probable" },
};
