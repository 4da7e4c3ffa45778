import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const front: Provider = {
  id: "front",
  name: "Front",
  docs: "https://dev.frontapp.com/docs/webhooks-1",
  clues: [field("X-Front-Signature")],
  event: [json("$.type")],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64",
      carrier: withTime(inField("X-Front-Signature"), header("X-Front-Request-Timestamp"), "X-Front-Request-Timestamp"),
      content: "{t}:{body}",
      time: { unit: "ms", tolerance: null, future: false },
    }),
  ],
  secretHint: "It is the signing key of the app.",
};
