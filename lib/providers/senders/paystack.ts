import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const paystack: Provider = {
  id: "paystack",
  name: "Paystack",
  docs: "https://paystack.com/docs/payments/webhooks/",
  clues: [field("x-paystack-signature")],
  event: [json("$.event")],
  delivery: [],
  schemes: [mac({ algorithm: "sha512", encoding: "hex", carrier: inField("x-paystack-signature"), content: "{body}" })],
  secretHint: "It is the secret key of the account.",
};
