import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { publicKey } from "@/lib/providers/schemes/public-key";

export const telnyx: Provider = {
  id: "telnyx",
  name: "Telnyx",
  docs: "https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks",
  clues: [field("telnyx-signature-ed25519")],
  event: [json("$.data.event_type")],
  delivery: [{ from: json("$.data.id"), isStable: false }],
  time: [{ from: json("$.data.occurred_at"), unit: "iso" }],
  schemes: [
    publicKey({
      algorithm: "ed25519",
      encoding: "base64",
      carrier: withTime(inField("telnyx-signature-ed25519"), header("telnyx-timestamp"), "telnyx-timestamp"),
      content: "{t}|{body}",
      time: { unit: "s", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the public key of the account, base64.",
};
