import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { formJson } from "@/lib/providers/request/source";
import { mandrillSignature } from "@/lib/providers/signatures/mandrill-signature";

export const mandrill: Provider = {
  id: "mailchimp-transactional",
  name: "Mailchimp Transactional",
  docs: "https://mailchimp.com/developer/transactional/docs/webhooks/",
  clues: [field("X-Mandrill-Signature")],
  event: [formJson("mandrill_events", "$[].event")],
  delivery: [{ from: formJson("mandrill_events", "$[]._id"), isStable: false }],
  schemes: [mandrillSignature],
  secretHint: "It is the key of the webhook, under Settings > Webhooks.",
  note: "The URL, exactly as configured, is part of what is signed.",
};
