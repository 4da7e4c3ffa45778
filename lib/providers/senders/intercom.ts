import { intercomHandshake } from "@/lib/providers/handshakes/intercom-handshake";
import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const intercom: Provider = {
  id: "intercom",
  name: "Intercom",
  docs: "https://developers.intercom.com/docs/webhooks",
  clues: [
    { confidence: "sure", fields: ["X-Hub-Signature"], json: { "$.type": /^notification_event$/ } },
    {
      confidence: "likely",
      bytes: 'notification_event"',
      json: { "$.type": /^notification_event$/, "$.topic": true },
    },
  ],
  event: [json("$.topic")],
  delivery: [{ from: json("$.id"), isStable: true }],
  attempt: { from: json("$.delivery_attempts"), first: 1 },
  time: [{ from: json("$.created_at"), unit: "s" }],
  schemes: [
    mac({
      algorithm: "sha1",
      encoding: "hex",
      carrier: inField("X-Hub-Signature", { prefix: "sha1=" }),
      content: "{body}",
    }),
  ],
  secretHint: "It is the client secret of the app.",
  retry: {
    policy: "Once more, after 1 minute; 410 removes the subscription.",
    delays: [60],
    success: "2xx",
    timeoutSeconds: 5,
    evidence: "probable",
  },
  handshake: intercomHandshake,
};
