import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const vanta: Provider = {
  id: "vanta",
  name: "Vanta",
  docs: "https://developer.vanta.com",
  clues: [],
  event: [json("$.type")],
  delivery: [
    { from: header("svix-id"), isStable: true },
    { from: header("webhook-id"), isStable: true },
  ],
  schemes: [...standardWebhooks("svix"), ...standardWebhooks("webhook")],
  secretHint: "It is the signing secret of the endpoint, whsec_….",
};
