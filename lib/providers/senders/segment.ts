import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const segment: Provider = {
  id: "segment",
  name: "Segment",
  docs: "https://segment.com/docs/connections/destinations/catalog/webhooks/",
  clues: [
    {
      confidence: "likely",
      fields: ["X-Signature"],
      json: { "$.messageId": true, "$.type": /^(?:track|identify|page|screen|group|alias|delete)$/ },
    },
  ],
  event: [json("$.type")],
  delivery: [{ from: json("$.messageId"), isStable: false }],
  time: [{ from: json("$.timestamp"), unit: "iso" }],
  schemes: [mac({ algorithm: "sha1", encoding: "hex", carrier: inField("X-Signature"), content: "{body}" })],
  secretHint: "It is the shared secret of the destination.",
};
