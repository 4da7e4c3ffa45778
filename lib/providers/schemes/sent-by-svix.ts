import type { Provider } from "@/lib/providers/provider";
import { header } from "@/lib/providers/request/source";
import { standardWebhooks } from "./standard-webhooks";

/** What is the same of all senders whose webhooks Svix sends: the fields of a delivery, the signature, the retries. */
export const SENT_BY_SVIX = {
  delivery: [
    { from: header("svix-id"), isStable: true },
    { from: header("webhook-id"), isStable: true },
  ],
  schemes: [...standardWebhooks("svix"), ...standardWebhooks("webhook")],
  secretHint: "It is the signing secret of the endpoint, whsec_….",
  retry: {
    policy: "After 5 s, 5 min, 30 min, 2 h, 5 h, 10 h and 10 h.",
    delays: [5, 300, 1800, 7200, 18_000, 36_000, 36_000],
    success: "2xx; a redirect is a failure",
    timeoutSeconds: 15,
    evidence: "documented",
  },
} as const satisfies Partial<Provider>;
