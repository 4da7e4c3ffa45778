import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const mux: Provider = {
  id: "mux",
  name: "Mux",
  docs: "https://www.mux.com/docs/core/listen-for-webhooks",
  clues: [field("Mux-Signature")],
  event: [json("$.type")],
  delivery: [{ from: json("$.id"), isStable: false }],
  time: [{ from: json("$.created_at"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("Mux-Signature", { separator: ",", timestamp: "t", signature: "v1" }),
      content: "{t}.{body}",
      time: { unit: "s", tolerance: 300, future: false },
    }),
  ],
  secretHint: "It is the signing secret of the webhook.",
};
