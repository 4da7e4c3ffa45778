import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const typeform: Provider = {
  id: "typeform",
  name: "Typeform",
  docs: "https://www.typeform.com/developers/webhooks/",
  clues: [field("Typeform-Signature")],
  event: [json("$.event_type")],
  delivery: [{ from: json("$.event_id"), isStable: true }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64",
      carrier: inField("Typeform-Signature", { prefix: "sha256=" }),
      content: "{body}",
    }),
  ],
  secretHint: "It is the secret of the webhook, in the form's settings.",
  retry: {
    policy: "After 408, 423, 429 and 503 every 2 to 3 minutes for 10 h, else 3 times; 404 and 410 switch it off.",
    success: "2xx",
    timeoutSeconds: 30,
    evidence: "probable",
  },
};
