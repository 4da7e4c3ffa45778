import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";
import { adyenItemSignature } from "@/lib/providers/signatures/adyen-item-signature";

export const adyen: Provider = {
  id: "adyen",
  name: "Adyen",
  docs: "https://docs.adyen.com/development-resources/webhooks/",
  clues: [
    {
      confidence: "sure",
      bytes: 'notificationItems"',
      json: { "$.notificationItems[].NotificationRequestItem": true },
    },
    field("HmacSignature"),
  ],
  event: [json("$.notificationItems[].NotificationRequestItem.eventCode"), json("$.type")],
  delivery: [
    {
      from: json("$.notificationItems[].NotificationRequestItem.pspReference"),
      isStable: true,
      scope: [json("$.notificationItems[].NotificationRequestItem.eventCode")],
    },
  ],
  time: [{ from: json("$.notificationItems[].NotificationRequestItem.eventDate"), unit: "iso" }],
  schemes: [
    adyenItemSignature,
    mac({ algorithm: "sha256", encoding: "base64", carrier: inField("HmacSignature"), content: "{body}", key: "hex" }),
  ],
  secretHint: "It is the HMAC key of the webhook, in hex.",
  retry: {
    policy: "Until accepted, at growing intervals for up to 7 days.",
    success: "2xx, or the body [accepted] of older accounts",
    timeoutSeconds: 10,
    evidence: "probable",
  },
  note: "Of a standard notification only eight values of the item are signed, not the whole body.",
};
