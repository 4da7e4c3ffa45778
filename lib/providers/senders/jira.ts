import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { jwt } from "@/lib/providers/schemes/jwt";
import { mac } from "@/lib/providers/schemes/mac";
import { hubMethod } from "@/lib/providers/signatures/hub-method";

const HUB_SHA256 = mac({ algorithm: "sha256", encoding: "hex", carrier: hubMethod("sha256"), content: "{body}" });
const HUB_SHA1 = mac({ algorithm: "sha1", encoding: "hex", carrier: hubMethod("sha1"), content: "{body}" });

export const jira: Provider = {
  id: "jira",
  name: "Jira",
  docs: "https://developer.atlassian.com/cloud/jira/platform/webhooks/",
  clues: [
    field("X-Atlassian-Webhook-Identifier"),
    { confidence: "likely", bytes: 'webhookEvent"', json: { "$.webhookEvent": true } },
    agent(/^Atlassian Webhook HTTP Client/),
  ],
  event: [json("$.webhookEvent")],
  delivery: [{ from: header("X-Atlassian-Webhook-Identifier"), isStable: true }],
  attempt: { from: header("X-Atlassian-Webhook-Retry"), first: 0, isSilent: true },
  time: [{ from: json("$.timestamp"), unit: "ms" }],
  schemes: [
    HUB_SHA256,
    HUB_SHA1,
    jwt({ field: "Authorization", prefix: "Bearer ", algorithm: "HS256" }),
    jwt({ field: "Authorization", prefix: "JWT ", algorithm: "HS256" }),
  ],
  secretHint: "It is the secret of the webhook; of an app its client or shared secret.",
  retry: {
    policy:
      "Up to 5 times, 5 to 15 minutes apart, after 408, 409, 425, 429, 5xx or no connection; never after 400 or 404.",
    success: "2xx",
    evidence: "documented",
  },
};
