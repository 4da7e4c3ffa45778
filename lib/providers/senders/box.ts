import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const box: Provider = {
  id: "box",
  name: "Box",
  docs: "https://developer.box.com/guides/webhooks/v2/",
  clues: [
    field("BOX-SIGNATURE-PRIMARY"),
    field("BOX-SIGNATURE-SECONDARY"),
    field("BOX-DELIVERY-ID"),
    agent(/^Box-WH-Client\//),
  ],
  event: [json("$.trigger")],
  delivery: [{ from: json("$.id"), isStable: true }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64",
      carrier: withTime(
        inField("BOX-SIGNATURE-PRIMARY", { also: ["BOX-SIGNATURE-SECONDARY"] }),
        header("BOX-DELIVERY-TIMESTAMP"),
        "BOX-DELIVERY-TIMESTAMP",
      ),
      content: "{body}{t}",
      time: { unit: "iso", tolerance: 600, future: 0 },
    }),
  ],
  secretHint: "It is the primary or secondary signature key, under Webhooks of the app.",
  retry: { policy: "Up to 10 times, at growing intervals.", success: "2xx", timeoutSeconds: 30, evidence: "probable" },
  note: "BOX-DELIVERY-ID changes with every attempt; the id in the body stays.",
};
