import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const pusher: Provider = {
  id: "pusher",
  name: "Pusher",
  docs: "https://pusher.com/docs/channels/server_api/webhooks/",
  clues: [field("X-Pusher-Signature")],
  event: [json("$.events[].name")],
  delivery: [],
  time: [{ from: json("$.time_ms"), unit: "ms" }],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-Pusher-Signature"), content: "{body}" })],
  secretHint: "It is the secret of the app key that X-Pusher-Key names.",
  retry: { policy: "For 5 minutes.", success: "2xx", timeoutSeconds: 4, evidence: "documented" },
};
