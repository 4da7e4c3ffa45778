import { asanaHandshake } from "@/lib/providers/handshakes/asana-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { joined, json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const asana: Provider = {
  id: "asana",
  name: "Asana",
  docs: "https://developers.asana.com/docs/webhooks-guide",
  clues: [field("X-Hook-Signature"), field("X-Hook-Secret")],
  event: [joined(".", json("$.events[].resource.resource_type"), json("$.events[].action"))],
  delivery: [],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-Hook-Signature"), content: "{body}" })],
  secretHint: "It is the X-Hook-Secret of the handshake.",
  retry: {
    policy: "For up to 24 h when there is no 2xx within 10 s.",
    success: "2xx",
    timeoutSeconds: 10,
    evidence: "documented",
  },
  handshake: asanaHandshake,
  note: "An empty list of events is a heartbeat.",
};
