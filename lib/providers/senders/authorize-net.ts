import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const authorizeNet: Provider = {
  id: "authorize.net",
  name: "Authorize.net",
  docs: "https://developer.authorize.net/api/reference/features/webhooks.html",
  clues: [field("X-ANET-Signature")],
  event: [json("$.eventType")],
  delivery: [{ from: json("$.notificationId"), isStable: false }],
  time: [{ from: json("$.eventDate"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha512",
      encoding: "HEX",
      carrier: inField("X-ANET-Signature", { prefix: "sha512=" }),
      content: "{body}",
      key: "hex",
    }),
  ],
  secretHint: "It is the signature key of the account, in hex.",
};
