import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { publicKey } from "@/lib/providers/schemes/public-key";

export const wise: Provider = {
  id: "wise",
  name: "Wise",
  docs: "https://docs.wise.com/guides/developer/webhooks",
  clues: [field("X-Signature-SHA256")],
  event: [json("$.event_type")],
  delivery: [{ from: header("X-Delivery-Id"), isStable: false }],
  time: [{ from: json("$.sent_at"), unit: "iso" }],
  schemes: [
    publicKey({
      algorithm: "rsa-sha256",
      encoding: "base64",
      carrier: inField("X-Signature-SHA256"),
      content: "{body}",
    }),
  ],
  secretHint: "It is the public key that Wise publishes, PEM.",
};
