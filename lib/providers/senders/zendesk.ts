import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const zendesk: Provider = {
  id: "zendesk",
  name: "Zendesk",
  docs: "https://developer.zendesk.com/documentation/webhooks/",
  clues: [field("X-Zendesk-Webhook-Signature"), field("X-Zendesk-Webhook-Invocation-Id")],
  event: [json("$.type")],
  delivery: [
    { from: header("X-Zendesk-Webhook-Invocation-Id"), isStable: false },
    { from: json("$.id"), isStable: false },
  ],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64",
      carrier: withTime(
        inField("X-Zendesk-Webhook-Signature"),
        header("X-Zendesk-Webhook-Signature-Timestamp"),
        "X-Zendesk-Webhook-Signature-Timestamp",
      ),
      content: "{t}{body}",
      time: { unit: "iso", tolerance: 300, future: true },
    }),
  ],
  secretHint: "It is the signing secret of the webhook, in the Admin Center.",
  retry: {
    policy: "Only after 409, and after 429 or 503 with a short Retry-After.",
    success: "2xx",
    timeoutSeconds: 12,
    evidence: "probable",
  },
  note: "The limit for the age, 300 s, is a convention.",
};
