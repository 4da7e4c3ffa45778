import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";
import { decodeHubspotUrl } from "@/lib/providers/signatures/hubspot-url";
import { onVersion } from "@/lib/providers/signatures/hubspot-version";

const V3 = mac({
  algorithm: "sha256",
  encoding: "base64",
  carrier: withTime(
    inField("X-HubSpot-Signature-v3"),
    header("X-HubSpot-Request-Timestamp"),
    "X-HubSpot-Request-Timestamp",
  ),
  content: "{method}{url}{body}{t}",
  otherUrls: (url) => [decodeHubspotUrl(url)],
  time: { unit: "ms", tolerance: 300, future: false },
});
const V2 = mac({
  algorithm: "sha256",
  encoding: "hex",
  carrier: onVersion("v2"),
  content: "{method}{url}{body}",
  isHash: true,
});
const V1 = mac({ algorithm: "sha256", encoding: "hex", carrier: onVersion("v1"), content: "{body}", isHash: true });

export const hubspot: Provider = {
  id: "hubspot",
  name: "HubSpot",
  docs: "https://developers.hubspot.com/docs/api/webhooks",
  clues: [field("X-HubSpot-Signature-v3"), field("X-HubSpot-Signature"), agent(/^HubSpot /)],
  event: [json("$[].subscriptionType")],
  delivery: [{ from: json("$[].eventId"), isStable: false }],
  attempt: { from: json("$[].attemptNumber"), first: 0 },
  time: [{ from: json("$[].occurredAt"), unit: "ms" }],
  schemes: [V3, V2, V1],
  secretHint: "It is the client secret of the app.",
  retry: {
    policy: "Up to 10 times over 24 h. Workflows: not after a 4xx.",
    success: "2xx",
    timeoutSeconds: 5,
    evidence: "probable",
  },
  note: "Events come in batches of up to 100. The URL is part of what is signed.",
};
