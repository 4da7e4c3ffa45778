import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { form, header, joined } from "@/lib/providers/request/source";
import { twilioSignature } from "@/lib/providers/signatures/twilio-signature";

export const twilio: Provider = {
  id: "twilio",
  name: "Twilio",
  docs: "https://www.twilio.com/docs/usage/webhooks",
  clues: [field("X-Twilio-Signature"), field("I-Twilio-Idempotency-Token"), agent(/^TwilioProxy\//)],
  event: [form("MessageStatus"), form("SmsStatus"), form("CallStatus")],
  delivery: [
    { from: header("I-Twilio-Idempotency-Token"), isStable: true },
    { from: joined(" ", form("MessageSid"), form("MessageStatus")), isStable: false },
    { from: joined(" ", form("CallSid"), form("CallStatus")), isStable: false },
  ],
  schemes: [twilioSignature],
  secretHint: "It is the auth token of the account.",
  retry: {
    policy: "Once after a failed connection; #rc= in the URL changes that.",
    success: "2xx",
    timeoutSeconds: 15,
    evidence: "probable",
  },
  note: "The URL, exactly as configured, is part of what is signed.",
};
