import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const github: Provider = {
  id: "github",
  name: "GitHub",
  docs: "https://docs.github.com/en/webhooks",
  clues: [field("X-GitHub-Event"), field("X-GitHub-Delivery"), agent(/^GitHub-Hookshot\//)],
  event: [header("X-GitHub-Event")],
  delivery: [{ from: header("X-GitHub-Delivery"), isStable: true, scope: [header("X-GitHub-Hook-ID")] }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inField("X-Hub-Signature-256", { prefix: "sha256=" }),
      content: "{body}",
    }),
    mac({
      algorithm: "sha1",
      encoding: "hex",
      carrier: inField("X-Hub-Signature", { prefix: "sha1=" }),
      content: "{body}",
    }),
  ],
  secretHint: "It is the Secret of the webhook, in the settings of the repository, organisation or app.",
  retry: {
    policy: "Never by itself; past deliveries can be redelivered by hand or through the API.",
    success: "2xx",
    timeoutSeconds: 10,
    evidence: "documented",
  },
  note: "The first delivery of a webhook is a ping.",
};
