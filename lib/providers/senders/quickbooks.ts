import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, joined, json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const quickbooks: Provider = {
  id: "quickbooks",
  name: "QuickBooks",
  docs: "https://developer.intuit.com/app/developer/qbo/docs/develop/webhooks",
  clues: [field("intuit-signature")],
  event: [
    joined(
      ".",
      json("$.eventNotifications[].dataChangeEvent.entities[].name"),
      json("$.eventNotifications[].dataChangeEvent.entities[].operation"),
    ),
    json("$[].type"),
  ],
  delivery: [{ from: header("intuit-t-id"), isStable: false }],
  schemes: [mac({ algorithm: "sha256", encoding: "base64", carrier: inField("intuit-signature"), content: "{body}" })],
  secretHint: "It is the verifier token, under Webhooks of the app.",
  retry: {
    policy: "After 20, 30 and 50 minutes, then off.",
    delays: [1200, 1800, 3000],
    success: "200",
    timeoutSeconds: 3,
    evidence: "probable",
  },
};
