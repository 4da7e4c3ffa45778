import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { jwt } from "@/lib/providers/schemes/jwt";

export const livekit: Provider = {
  id: "livekit",
  name: "LiveKit",
  docs: "https://docs.livekit.io/home/server/webhooks/",
  clues: [{ confidence: "sure", fields: ["Content-Type"], values: { "Content-Type": /^application\/webhook\+json/i } }],
  event: [json("$.event")],
  delivery: [{ from: json("$.id"), isStable: false }],
  time: [{ from: json("$.createdAt"), unit: "s" }],
  schemes: [jwt({ field: "Authorization", algorithm: "HS256", bodyClaim: { name: "sha256", encoding: "base64" } })],
  secretHint: "It is the API secret of the key that the token names.",
};
