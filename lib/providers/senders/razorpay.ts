import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const razorpay: Provider = {
  id: "razorpay",
  name: "Razorpay",
  docs: "https://razorpay.com/docs/webhooks/",
  clues: [field("X-Razorpay-Signature"), field("x-razorpay-event-id")],
  event: [json("$.event")],
  delivery: [{ from: header("x-razorpay-event-id"), isStable: true }],
  time: [{ from: json("$.created_at"), unit: "s" }],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-Razorpay-Signature"), content: "{body}" })],
  secretHint: "It is the secret of the webhook, in the dashboard.",
  retry: {
    policy: "For 24 h at growing intervals, then off.",
    success: "2xx",
    timeoutSeconds: 5,
    evidence: "probable",
  },
};
