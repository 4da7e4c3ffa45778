import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const teams: Provider = {
  id: "teams",
  name: "Microsoft Teams",
  docs: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-outgoing-webhook",
  clues: [{ confidence: "sure", fields: ["Authorization"], values: { Authorization: /^HMAC / } }],
  event: [json("$.type")],
  delivery: [{ from: json("$.id"), isStable: false }],
  time: [{ from: json("$.timestamp"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64",
      carrier: inField("Authorization", { prefix: "HMAC " }),
      content: "{body}",
      key: "base64",
    }),
  ],
  secretHint: "It is the security token shown when the outgoing webhook is made.",
  retry: { policy: "Never.", success: "2xx", timeoutSeconds: 5, evidence: "probable" },
};
