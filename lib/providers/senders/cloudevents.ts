import { cloudeventsHandshake } from "@/lib/providers/handshakes/cloudevents-handshake";
import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";

export const cloudevents: Provider = {
  id: "cloudevents",
  name: "CloudEvents",
  docs: "https://github.com/cloudevents/spec/blob/main/cloudevents/http-webhook.md",
  clues: [
    { confidence: "sure", fields: ["ce-specversion", "ce-id"] },
    {
      confidence: "sure",
      fields: ["Content-Type"],
      values: { "Content-Type": /^application\/cloudevents(?:-batch)?\+json/i },
    },
    { confidence: "sure", fields: ["WebHook-Request-Origin"] },
  ],
  event: [header("ce-type"), json("$.type"), json("$[].type")],
  delivery: [
    { from: header("ce-id"), isStable: true, scope: [header("ce-source")] },
    { from: json("$.id"), isStable: true, scope: [json("$.source")] },
    { from: json("$[].id"), isStable: false },
  ],
  time: [
    { from: header("ce-time"), unit: "iso" },
    { from: json("$.time"), unit: "iso" },
  ],
  schemes: [],
  retry: {
    policy: "The sender decides. 410 stops it, Retry-After is honoured.",
    success: "2xx",
    evidence: "documented",
  },
  handshake: cloudeventsHandshake,
};
