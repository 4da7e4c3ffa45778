import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const replicate: Provider = {
  id: "replicate",
  name: "Replicate",
  docs: "https://replicate.com/docs/topics/webhooks",
  clues: [],
  event: [json("$.type")],
  delivery: [
    { from: header("webhook-id"), isStable: true },
    { from: header("svix-id"), isStable: true },
  ],
  schemes: [...standardWebhooks("webhook"), ...standardWebhooks("svix")],
  secretHint: "It is the signing secret of the endpoint, whsec_….",
};
