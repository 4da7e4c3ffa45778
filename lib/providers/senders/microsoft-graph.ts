import { microsoftGraphHandshake } from "@/lib/providers/handshakes/microsoft-graph-handshake";
import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { clientState } from "@/lib/providers/signatures/client-state";

export const microsoftGraph: Provider = {
  id: "microsoft-graph",
  name: "Microsoft Graph",
  docs: "https://learn.microsoft.com/graph/change-notifications-delivery-webhooks",
  clues: [{ confidence: "likely", bytes: 'subscriptionId"', json: { "$.value[].subscriptionId": true } }],
  event: [json("$.value[].lifecycleEvent"), json("$.value[].changeType")],
  delivery: [{ from: json("$.value[].id"), isStable: true, scope: [json("$.value[].subscriptionId")] }],
  schemes: [clientState],
  secretHint: "It is the clientState that was given when the subscription was made.",
  retry: {
    policy: "Several times for up to 4 h when there is no 2xx within 3 s.",
    success: "2xx",
    timeoutSeconds: 3,
    evidence: "documented",
  },
  handshake: microsoftGraphHandshake,
};
