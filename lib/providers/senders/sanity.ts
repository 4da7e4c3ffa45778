import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const sanity: Provider = {
  id: "sanity",
  name: "Sanity",
  docs: "https://www.sanity.io/docs/webhooks",
  clues: [field("sanity-webhook-signature"), field("sanity-operation")],
  event: [header("sanity-operation")],
  delivery: [{ from: header("idempotency-key"), isStable: true }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64url",
      carrier: inPairs("sanity-webhook-signature", { separator: ",", timestamp: "t", signature: "v1" }),
      content: "{t}.{body}",
      time: { unit: "ms", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the secret of the webhook, in the project's settings.",
  retry: { policy: "Twice, 30 s apart, after 429 and 5xx.", delays: [30, 30], success: "2xx", evidence: "documented" },
};
