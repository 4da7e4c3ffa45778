import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const line: Provider = {
  id: "line",
  name: "LINE",
  docs: "https://developers.line.biz/en/docs/messaging-api/receiving-messages/",
  clues: [field("x-line-signature"), agent(/^LineBotWebhook\//)],
  event: [json("$.events[].type")],
  delivery: [{ from: json("$.events[].webhookEventId"), isStable: true }],
  time: [{ from: json("$.events[].timestamp"), unit: "ms" }],
  schemes: [mac({ algorithm: "sha256", encoding: "base64", carrier: inField("x-line-signature"), content: "{body}" })],
  secretHint: "It is the channel secret, under Basic settings.",
  retry: { policy: "Only when webhook redelivery is switched on.", success: "2xx", evidence: "probable" },
  note: "The Verify button sends an empty list of events.",
};
