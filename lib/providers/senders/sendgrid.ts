import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { publicKey } from "@/lib/providers/schemes/public-key";

export const sendgrid: Provider = {
  id: "sendgrid",
  name: "SendGrid",
  docs: "https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event",
  clues: [
    field("X-Twilio-Email-Event-Webhook-Signature"),
    { confidence: "likely", bytes: 'sg_event_id"', json: { "$[].sg_event_id": true } },
  ],
  event: [json("$[].event")],
  delivery: [{ from: json("$[].sg_event_id"), isStable: true }],
  time: [{ from: json("$[].timestamp"), unit: "s" }],
  schemes: [
    publicKey({
      algorithm: "ecdsa-sha256",
      encoding: "base64",
      carrier: withTime(
        inField("X-Twilio-Email-Event-Webhook-Signature"),
        header("X-Twilio-Email-Event-Webhook-Timestamp"),
        "X-Twilio-Email-Event-Webhook-Timestamp",
      ),
      content: "{t}{body}",
      time: { unit: "s", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the verification key (public, base64) of the event webhook.",
  retry: { policy: "For up to 24 h.", success: "2xx", evidence: "probable" },
  note: "Events come in batches. The body ends with CR LF, which is signed too.",
};
