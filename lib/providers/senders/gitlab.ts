import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";
import { token } from "@/lib/providers/schemes/token";

const HOOK = header("X-Gitlab-Webhook-UUID");

export const gitlab: Provider = {
  id: "gitlab",
  name: "GitLab",
  docs: "https://docs.gitlab.com/user/project/integrations/webhooks/",
  clues: [field("X-Gitlab-Event"), field("X-Gitlab-Token"), agent(/^GitLab\//)],
  event: [header("X-Gitlab-Event"), json("$.object_kind")],
  delivery: [
    { from: header("Idempotency-Key"), isStable: true, scope: [HOOK] },
    { from: header("webhook-id"), isStable: true, scope: [HOOK] },
    { from: header("X-Gitlab-Event-UUID"), isStable: true, scope: [HOOK] },
  ],
  // The form of the signing token is not documented well enough: both ways of reading it count.
  schemes: [...standardWebhooks("webhook", { key: ["whsec", "text"] }), token(inField("X-Gitlab-Token"))],
  isAnyScheme: true,
  secretHint: "It is the secret token or signing token of the webhook, in the settings of the project or group.",
  retry: {
    policy:
      "Never by itself; Resend Request is in the webhook's settings. After 4 failures in a row it pauses, after 40 it is off.",
    success: "2xx",
    timeoutSeconds: 10,
    evidence: "documented",
  },
};
