import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const checkout: Provider = {
  id: "checkout.com",
  name: "Checkout.com",
  docs: "https://www.checkout.com/docs/developer-resources/webhooks",
  clues: [field("Cko-Signature")],
  event: [json("$.type")],
  delivery: [{ from: json("$.id"), isStable: false }],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("Cko-Signature"), content: "{body}" })],
  secretHint: "It is the signature key of the webhook.",
};
