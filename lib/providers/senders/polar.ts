import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const polar: Provider = {
  id: "polar",
  name: "Polar",
  docs: "https://polar.sh/docs/integrate/webhooks/endpoints",
  clues: [],
  event: [json("$.type")],
  delivery: [
    { from: header("webhook-id"), isStable: true },
    { from: header("svix-id"), isStable: true },
  ],
  schemes: [...standardWebhooks("webhook", { key: "text" })],
  secretHint: "It is the secret of the endpoint, used as text: not decoded.",
};
