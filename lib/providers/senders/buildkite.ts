import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const buildkite: Provider = {
  id: "buildkite",
  name: "Buildkite",
  docs: "https://buildkite.com/docs/apis/webhooks",
  clues: [field("X-Buildkite-Event"), field("X-Buildkite-Signature"), field("X-Buildkite-Token")],
  event: [header("X-Buildkite-Event"), json("$.event")],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inPairs("X-Buildkite-Signature", { separator: ",", timestamp: "timestamp", signature: "signature" }),
      content: "{t}.{body}",
      time: { unit: "s", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the token of the notification service.",
};
