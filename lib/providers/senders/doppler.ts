import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const doppler: Provider = {
  id: "doppler",
  name: "Doppler",
  docs: "https://docs.doppler.com/docs/webhooks",
  clues: [field("X-Doppler-Signature")],
  event: [json("$.type")],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inField("X-Doppler-Signature", { prefix: "sha256=" }),
      content: "{body}",
    }),
  ],
  secretHint: "It is the signing secret of the webhook.",
};
