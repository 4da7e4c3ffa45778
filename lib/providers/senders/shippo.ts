import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const shippo: Provider = {
  id: "shippo",
  name: "Shippo",
  docs: "https://docs.goshippo.com/docs/tracking/webhooks/",
  clues: [field("Shippo-Auth-Signature")],
  event: [json("$.event")],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("Shippo-Auth-Signature", { separator: ",", timestamp: "t", signature: "v1" }),
      content: "{t}.{body}",
      time: { unit: "s", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the HMAC secret that Shippo gave for the account.",
};
