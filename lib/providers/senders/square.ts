import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const square: Provider = {
  id: "square",
  name: "Square",
  docs: "https://developer.squareup.com/docs/webhooks/overview",
  clues: [field("x-square-hmacsha256-signature"), agent(/^Square Connect/)],
  event: [json("$.type")],
  delivery: [{ from: json("$.event_id"), isStable: true }],
  attempt: { from: header("square-retry-number"), first: 0, isSilent: true },
  time: [{ from: json("$.created_at"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64",
      carrier: inField("x-square-hmacsha256-signature"),
      content: "{url}{body}",
    }),
  ],
  secretHint: "It is the signature key of the subscription, used as text although it looks like base64.",
  retry: { policy: "For up to 24 h, then the event is dropped.", success: "2xx", evidence: "documented" },
  note: "The notification URL, exactly as configured, is part of what is signed.",
};
