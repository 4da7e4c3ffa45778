import { xeroHandshake } from "@/lib/providers/handshakes/xero-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { joined, json } from "@/lib/providers/request/source";
import { xeroSignature } from "@/lib/providers/signatures/xero-signature";

export const xero: Provider = {
  id: "xero",
  name: "Xero",
  docs: "https://developer.xero.com/documentation/guides/webhooks/overview/",
  clues: [field("x-xero-signature")],
  event: [joined(".", json("$.events[].eventCategory"), json("$.events[].eventType"))],
  delivery: [{ from: joined("-", json("$.firstEventSequence"), json("$.lastEventSequence")), isStable: false }],
  schemes: [xeroSignature],
  secretHint: "It is the webhook key of the app.",
  retry: { policy: "At growing intervals for up to 24 h.", success: "200", timeoutSeconds: 5, evidence: "probable" },
  handshake: xeroHandshake,
};
