import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const cal: Provider = {
  id: "cal.com",
  name: "Cal.com",
  docs: "https://cal.com/docs/developing/guides/automation/webhooks",
  clues: [field("X-Cal-Signature-256")],
  event: [json("$.triggerEvent")],
  delivery: [],
  time: [{ from: json("$.createdAt"), unit: "iso" }],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-Cal-Signature-256"), content: "{body}" })],
  secretHint: "It is the secret of the webhook.",
};
