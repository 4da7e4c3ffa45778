import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const finch: Provider = {
  id: "finch",
  name: "Finch",
  docs: "https://developer.tryfinch.com/docs/webhooks",
  clues: [field("Finch-Event-Id"), field("Finch-Signature")],
  event: [json("$.event_type"), json("$.type")],
  delivery: [{ from: header("Finch-Event-Id"), isStable: true }],
  schemes: [...standardWebhooks("Finch", { idField: "Finch-Event-Id" })],
  secretHint: "It is the webhook secret, in the dashboard.",
};
