import { oktaHandshake } from "@/lib/providers/handshakes/okta-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { token } from "@/lib/providers/schemes/token";

export const okta: Provider = {
  id: "okta",
  name: "Okta",
  docs: "https://developer.okta.com/docs/concepts/event-hooks/",
  clues: [
    { confidence: "likely", bytes: "com.okta.event_hook", json: { "$.eventType": /^com\.okta\.event_hook$/ } },
    field("X-Okta-Verification-Challenge"),
  ],
  event: [json("$.data.events[].eventType")],
  delivery: [{ from: json("$.data.events[].uuid"), isStable: true }],
  schemes: [token(inField("Authorization"))],
  secretHint: "It is the authentication secret of the event hook: a fixed value of the field Authorization.",
  retry: {
    policy: "At most once, and not after a 4xx.",
    success: "200 or 204",
    timeoutSeconds: 3,
    evidence: "documented",
  },
  handshake: oktaHandshake,
};
