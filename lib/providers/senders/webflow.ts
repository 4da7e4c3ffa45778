import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const webflow: Provider = {
  id: "webflow",
  name: "Webflow",
  docs: "https://developers.webflow.com/data/docs/working-with-webhooks",
  clues: [field("x-webflow-signature")],
  event: [json("$.triggerType")],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: withTime(inField("x-webflow-signature"), header("x-webflow-timestamp"), "x-webflow-timestamp"),
      content: "{t}:{body}",
      time: { unit: "ms", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the secret of the webhook; of an app its client secret.",
  retry: { policy: "3 attempts.", success: "200", evidence: "documented" },
};
