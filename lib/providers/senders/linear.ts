import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";
import { linearSign } from "@/lib/providers/signatures/linear-sign";

export const linear: Provider = {
  id: "linear",
  name: "Linear",
  docs: "https://linear.app/developers/webhooks",
  clues: [field("Linear-Signature"), field("Linear-Event"), field("Linear-Delivery")],
  event: [header("Linear-Event"), json("$.type")],
  delivery: [{ from: header("Linear-Delivery"), isStable: true }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: withTime(inField("Linear-Signature"), json("$.webhookTimestamp"), null),
      content: "{body}",
      time: { unit: "ms", tolerance: 60, future: true },
      sign: linearSign,
    }),
  ],
  secretHint: "It is the signing secret of the webhook, in the settings.",
  retry: {
    policy: "After 1 minute, 1 h and 6 h.",
    delays: [60, 3600, 21_600],
    success: "200",
    timeoutSeconds: 5,
    evidence: "documented",
  },
};
