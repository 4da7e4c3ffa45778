import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const dwolla: Provider = {
  id: "dwolla",
  name: "Dwolla",
  docs: "https://developers.dwolla.com/docs/webhook-events",
  clues: [field("X-Request-Signature-SHA-256")],
  event: [json("$.topic")],
  delivery: [{ from: json("$.id"), isStable: false }],
  schemes: [
    mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-Request-Signature-SHA-256"), content: "{body}" }),
  ],
  secretHint: "It is the secret given when the subscription was made.",
};
