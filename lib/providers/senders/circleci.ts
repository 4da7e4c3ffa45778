import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const circleci: Provider = {
  id: "circleci",
  name: "CircleCI",
  docs: "https://circleci.com/docs/webhooks/",
  clues: [field("circleci-event-type"), field("circleci-signature"), agent(/^CircleCI-Webhook\//)],
  event: [header("circleci-event-type"), json("$.type")],
  delivery: [{ from: json("$.id"), isStable: true }],
  time: [{ from: json("$.happened_at"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("circleci-signature", { separator: ",", signature: "v1" }),
      content: "{body}",
    }),
  ],
  secretHint: "It is the secret token of the webhook, in the project's settings.",
  retry: {
    policy: "Later, after an answer that is not 2xx or a time-out; how often is not published.",
    success: "2xx",
    timeoutSeconds: 10,
    evidence: "documented",
  },
};
