import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const stripe: Provider = {
  id: "stripe",
  name: "Stripe",
  docs: "https://docs.stripe.com/webhooks",
  clues: [field("Stripe-Signature"), agent(/^Stripe\/1\.0/)],
  event: [json("$.type")],
  delivery: [{ from: json("$.id"), isStable: true, scope: [json("$.account")] }],
  time: [{ from: json("$.created"), unit: "s" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("Stripe-Signature", { separator: ",", timestamp: "t", signature: "v1" }),
      content: "{t}.{body}",
      time: { unit: "s", tolerance: 300, future: false },
    }),
  ],
  secretHint: "It is the signing secret of the endpoint, whsec_…, in the dashboard under Webhooks.",
  retry: {
    policy: "Live mode: for up to 3 days, at growing intervals. Sandboxes: 3 times within a few hours.",
    success: "2xx",
    evidence: "documented",
  },
  note: "Every attempt has a new time and signature. The whole secret is the key, whsec_ included.",
};
