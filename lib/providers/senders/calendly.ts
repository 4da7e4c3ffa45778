import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const calendly: Provider = {
  id: "calendly",
  name: "Calendly",
  docs: "https://developer.calendly.com/api-docs/",
  clues: [field("Calendly-Webhook-Signature")],
  event: [json("$.event")],
  delivery: [],
  time: [{ from: json("$.created_at"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("Calendly-Webhook-Signature", { separator: ",", timestamp: "t", signature: "v1" }),
      content: "{t}.{body}",
      time: { unit: "s", tolerance: 180, future: false },
    }),
  ],
  secretHint: "It is the signing key given when the subscription was made.",
  retry: { policy: "At growing intervals for up to 24 h, then off.", success: "2xx", evidence: "probable" },
};
