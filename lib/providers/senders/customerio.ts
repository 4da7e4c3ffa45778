import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const customerio: Provider = {
  id: "customer.io",
  name: "Customer.io",
  docs: "https://docs.customer.io/journeys/webhooks/",
  clues: [field("X-CIO-Signature")],
  event: [json("$.metric")],
  delivery: [{ from: json("$.event_id"), isStable: false }],
  time: [{ from: json("$.timestamp"), unit: "s" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: withTime(inField("X-CIO-Signature"), header("X-CIO-Timestamp"), "X-CIO-Timestamp"),
      content: "v0:{t}:{body}",
      time: { unit: "s", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the signing key of the reporting webhook.",
};
