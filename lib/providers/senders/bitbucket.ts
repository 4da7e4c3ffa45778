import type { Provider } from "@/lib/providers/provider";
import { agent } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

const scheme = mac({
  algorithm: "sha256",
  encoding: "hex",
  carrier: inField("X-Hub-Signature", { prefix: "sha256=" }),
  content: "{body}",
});

export const bitbucket: Provider = {
  id: "bitbucket",
  name: "Bitbucket",
  docs: "https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/",
  clues: [
    { confidence: "sure", fields: ["X-Hook-UUID", "X-Event-Key"] },
    { confidence: "sure", fields: ["X-Request-UUID", "X-Event-Key"] },
    { confidence: "sure", fields: ["X-Event-Key", "X-Request-Id"] },
    { confidence: "likely", fields: ["X-Event-Key", "X-Hub-Signature"] },
    agent(/^Bitbucket-Webhooks\//),
  ],
  event: [header("X-Event-Key")],
  delivery: [
    { from: header("X-Request-UUID"), isStable: true, scope: [header("X-Hook-UUID")] },
    // Of Data Center: new for every request.
    { from: header("X-Request-Id"), isStable: false },
  ],
  attempt: { from: header("X-Attempt-Number"), first: 1 },
  schemes: [scheme],
  secretHint: "It is the secret of the webhook, in the repository's settings.",
  retry: {
    policy: "Up to 2 more attempts after a 5xx or a time-out.",
    success: "2xx",
    timeoutSeconds: 10,
    evidence: "probable",
  },
  note: "Cloud does not send payloads over 256 KB at all. The test of a Data Center webhook is diagnostics:ping.",
};
