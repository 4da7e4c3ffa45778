import { eventgridHandshake } from "@/lib/providers/handshakes/eventgrid-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";

export const azureEventgrid: Provider = {
  id: "azure-eventgrid",
  name: "Azure Event Grid",
  docs: "https://learn.microsoft.com/azure/event-grid/webhook-event-delivery",
  clues: [field("aeg-event-type"), field("aeg-subscription-name"), field("aeg-delivery-count")],
  event: [json("$[].eventType"), json("$.type"), header("aeg-event-type")],
  delivery: [
    { from: json("$[].id"), isStable: true, scope: [header("aeg-subscription-name")] },
    { from: json("$.id"), isStable: true, scope: [header("aeg-subscription-name")] },
  ],
  attempt: { from: header("aeg-delivery-count"), first: 0 },
  time: [{ from: json("$[].eventTime"), unit: "iso" }],
  schemes: [],
  retry: {
    policy: "Up to 30 times within 24 h, at intervals from 10 s to 12 h.",
    success: "200 to 204",
    timeoutSeconds: 30,
    evidence: "probable",
  },
  handshake: eventgridHandshake,
  note: "It does not sign: use a secret in the URL, or Microsoft Entra.",
};
