import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const klaviyo: Provider = {
  id: "klaviyo",
  name: "Klaviyo",
  docs: "https://developers.klaviyo.com/en/docs/working_with_system_webhooks",
  clues: [field("Klaviyo-Signature")],
  event: [],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: withTime(inField("Klaviyo-Signature"), header("Klaviyo-Timestamp"), "Klaviyo-Timestamp"),
      content: "{body}{t}",
      time: { unit: "epoch", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the secret key of the webhook.",
};
