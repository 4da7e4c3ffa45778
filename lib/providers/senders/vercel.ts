import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const vercel: Provider = {
  id: "vercel",
  name: "Vercel",
  docs: "https://vercel.com/docs/webhooks/webhooks-api",
  clues: [field("x-vercel-signature")],
  event: [json("$.type")],
  delivery: [{ from: json("$.id"), isStable: true }],
  time: [{ from: json("$.createdAt"), unit: "ms" }],
  schemes: [mac({ algorithm: "sha1", encoding: "hex", carrier: inField("x-vercel-signature"), content: "{body}" })],
  secretHint: "It is the webhook's secret, shown when it is made; of an integration its client secret.",
};
