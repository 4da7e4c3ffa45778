import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const mollie: Provider = {
  id: "mollie",
  name: "Mollie",
  docs: "https://docs.mollie.com/reference/webhooks",
  clues: [
    field("X-Mollie-Signature"),
    { confidence: "likely", bytes: "id=", form: { id: /^(?:tr|ord|sub|cst)_[A-Za-z0-9.]+$/ } },
    agent(/^Mollie HTTP client\//),
  ],
  event: [json("$.type")],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inField("X-Mollie-Signature", { prefix: "sha256=" }),
      content: "{body}",
    }),
  ],
  secretHint: "Next-generation webhooks have a signing secret; classic ones have none.",
  retry: { policy: "10 times over 26 h.", success: "200", timeoutSeconds: 15, evidence: "probable" },
  note: "A classic webhook names an object only: the receiver fetches it to learn what happened.",
};
