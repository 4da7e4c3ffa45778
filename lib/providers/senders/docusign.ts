import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

const docusignSignature = mac({
  algorithm: "sha256",
  encoding: "base64",
  carrier: inField("X-DocuSign-Signature-1", {
    also: Array.from({ length: 99 }, (_, at) => `X-DocuSign-Signature-${at + 2}`),
  }),
  content: "{body}",
});

export const docusign: Provider = {
  id: "docusign",
  name: "DocuSign Connect",
  docs: "https://developers.docusign.com/platform/webhooks/connect/",
  clues: [field("X-DocuSign-Signature-1")],
  event: [json("$.event")],
  delivery: [],
  attempt: { from: json("$.retryCount"), first: 0 },
  time: [{ from: json("$.generatedDateTime"), unit: "iso" }],
  schemes: [docusignSignature],
  secretHint: "It is an HMAC key, under Connect > Connect keys.",
  retry: { policy: "At growing intervals, for days.", success: "2xx", timeoutSeconds: 100, evidence: "probable" },
  note: "One field per active key; any may match. $.data.envelopeId names the envelope, not the delivery.",
};
