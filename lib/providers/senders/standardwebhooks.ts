import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const standardwebhooks: Provider = {
  id: "standardwebhooks",
  name: "Standard Webhooks",
  docs: "https://www.standardwebhooks.com",
  clues: [{ confidence: "sure", fields: ["webhook-id", "webhook-signature"] }],
  event: [json("$.type"), json("$.event_type")],
  delivery: [
    { from: header("webhook-id"), isStable: true },
    { from: header("svix-id"), isStable: true },
  ],
  schemes: [...standardWebhooks("webhook"), ...standardWebhooks("svix")],
  secretHint: "It is the signing secret, often whsec_….",
  retry: {
    policy: "The sender decides. 410 ends the subscription, Retry-After is honoured.",
    success: "2xx",
    evidence: "documented",
  },
  note: "Many senders use this scheme; the request does not say which one this is.",
};
