import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const incidentIo: Provider = {
  id: "incident-io",
  name: "incident.io",
  docs: "https://docs.incident.io/api-reference",
  clues: [],
  event: [json("$.event_type")],
  delivery: [
    { from: header("webhook-id"), isStable: true },
    { from: header("svix-id"), isStable: true },
  ],
  schemes: [...standardWebhooks("webhook"), ...standardWebhooks("svix")],
  secretHint: "It is the signing secret of the endpoint, whsec_….",
};
