import type { Provider } from "@/lib/providers/provider";
import { form, json } from "@/lib/providers/request/source";
import { mailgunSignature } from "@/lib/providers/signatures/mailgun-signature";

export const mailgun: Provider = {
  id: "mailgun",
  name: "Mailgun",
  docs: "https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhooks",
  clues: [{ confidence: "likely", bytes: 'event-data"', json: { "$.event-data": true, "$.signature.token": true } }],
  event: [json("$.event-data.event"), form("event")],
  delivery: [{ from: json("$.event-data.id"), isStable: true }],
  schemes: [mailgunSignature],
  secretHint: "It is the HTTP webhook signing key of the account.",
  retry: {
    policy: "After 10, 10, 15 and 30 minutes, 1, 2 and 4 h.",
    delays: [600, 600, 900, 1800, 3600, 7200, 14_400],
    success: "200; 406 stops it",
    evidence: "probable",
  },
  note: "Only a time and a token are signed: the event itself is not.",
};
