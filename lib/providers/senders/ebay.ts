import { ebayHandshake } from "@/lib/providers/handshakes/ebay-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { ebaySignature } from "@/lib/providers/signatures/ebay-signature";

export const ebay: Provider = {
  id: "ebay",
  name: "eBay",
  docs: "https://developer.ebay.com/api-docs/commerce/notification/overview.html",
  clues: [field("X-EBAY-SIGNATURE")],
  event: [json("$.metadata.topic")],
  delivery: [{ from: json("$.notification.notificationId"), isStable: false }],
  time: [{ from: json("$.notification.eventDate"), unit: "iso" }],
  schemes: [ebaySignature],
  secretHint: "It is the public key that getPublicKey gives for the kid in the signature.",
  handshake: ebayHandshake,
};
