import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const workos: Provider = {
  id: "workos",
  name: "WorkOS",
  docs: "https://workos.com/docs/events/data-syncing/webhooks",
  clues: [field("WorkOS-Signature")],
  event: [json("$.event")],
  delivery: [{ from: json("$.id"), isStable: true }],
  time: [{ from: json("$.created_at"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("WorkOS-Signature", { separator: ", ", timestamp: "t", signature: "v1" }),
      content: "{t}.{body}",
      time: { unit: "ms", tolerance: 180, future: false },
    }),
  ],
  secretHint: "It is the signing secret of the endpoint.",
  retry: { policy: "At growing intervals over 3 days.", success: "2xx", evidence: "probable" },
};
