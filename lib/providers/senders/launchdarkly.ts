import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const launchdarkly: Provider = {
  id: "launchdarkly",
  name: "LaunchDarkly",
  docs: "https://launchdarkly.com/docs/home/infrastructure/webhooks",
  clues: [field("X-LD-Signature")],
  event: [json("$.kind")],
  delivery: [{ from: json("$._id"), isStable: false }],
  time: [{ from: json("$.date"), unit: "ms" }],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-LD-Signature"), content: "{body}" })],
  secretHint: "It is the secret of the webhook integration.",
};
