import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const stytch: Provider = {
  id: "stytch",
  name: "Stytch",
  docs: "https://stytch.com/docs/guides/dashboard/webhooks",
  clues: [],
  event: [json("$.type")],
  delivery: [
    { from: header("svix-id"), isStable: true },
    { from: header("webhook-id"), isStable: true },
  ],
  schemes: [...standardWebhooks("svix"), ...standardWebhooks("webhook")],
  secretHint: "It is the signing secret of the endpoint, whsec_….",
};
