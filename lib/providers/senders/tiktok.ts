import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const tiktok: Provider = {
  id: "tiktok",
  name: "TikTok",
  docs: "https://developers.tiktok.com/doc/webhooks-overview",
  clues: [field("TikTok-Signature")],
  event: [json("$.event")],
  delivery: [],
  time: [{ from: json("$.create_time"), unit: "s" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("TikTok-Signature", { separator: ",", timestamp: "t", signature: "s" }),
      content: "{t}.{body}",
      time: { unit: "s", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the client secret of the app.",
};
