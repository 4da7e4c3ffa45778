import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const paddle: Provider = {
  id: "paddle",
  name: "Paddle",
  docs: "https://developer.paddle.com/webhooks/overview",
  clues: [field("Paddle-Signature")],
  event: [json("$.event_type")],
  delivery: [
    { from: json("$.notification_id"), isStable: true },
    { from: json("$.event_id"), isStable: true },
  ],
  time: [{ from: json("$.occurred_at"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("Paddle-Signature", { separator: ";", timestamp: "ts", signature: "h1" }),
      content: "{t}:{body}",
      time: { unit: "s", tolerance: 5, future: false },
    }),
  ],
  secretHint: "It is the secret key of the notification destination, pdl_ntfset_….",
  retry: {
    policy: "Live: up to 60 times over 3 days. Sandbox: 3 times.",
    success: "2xx",
    timeoutSeconds: 5,
    evidence: "probable",
  },
};
