import { twitchHandshake } from "@/lib/providers/handshakes/twitch-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { twitchSignature } from "@/lib/providers/signatures/twitch-signature";

export const twitch: Provider = {
  id: "twitch",
  name: "Twitch",
  docs: "https://dev.twitch.tv/docs/eventsub/handling-webhook-events/",
  clues: [field("Twitch-Eventsub-Message-Id"), field("Twitch-Eventsub-Message-Signature")],
  event: [header("Twitch-Eventsub-Subscription-Type"), json("$.subscription.type")],
  delivery: [{ from: header("Twitch-Eventsub-Message-Id"), isStable: true }],
  attempt: { from: header("Twitch-Eventsub-Message-Retry"), first: 0 },
  schemes: [twitchSignature],
  secretHint: "It is the secret given when the subscription was made.",
  retry: {
    policy: "Some; too many failures revoke the subscription.",
    success: "2xx within a few seconds",
    evidence: "documented",
  },
  handshake: twitchHandshake,
};
