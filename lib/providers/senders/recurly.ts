import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inList } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const recurly: Provider = {
  id: "recurly",
  name: "Recurly",
  docs: "https://docs.recurly.com/recurly-subscriptions/docs/webhooks",
  clues: [field("recurly-signature")],
  event: [json("$.event_type")],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inList("recurly-signature"),
      content: "{t}.{body}",
      time: { unit: "epoch", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the secret key of the webhook endpoint.",
  note: "The time may be in milliseconds.",
};
