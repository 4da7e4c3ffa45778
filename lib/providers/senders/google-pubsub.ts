import type { Provider } from "@/lib/providers/provider";
import { agent } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { jwt } from "@/lib/providers/schemes/jwt";

export const googlePubsub: Provider = {
  id: "google-pubsub",
  name: "Google Pub/Sub",
  docs: "https://cloud.google.com/pubsub/docs/push",
  clues: [
    { confidence: "likely", bytes: 'subscription"', json: { "$.message.messageId": true, "$.subscription": true } },
    agent(/^CloudPubSub-Google/),
  ],
  event: [json("$.message.attributes.eventType")],
  delivery: [{ from: json("$.message.messageId"), isStable: true, scope: [json("$.subscription")] }],
  attempt: { from: json("$.deliveryAttempt"), first: 1 },
  time: [{ from: json("$.message.publishTime"), unit: "iso" }],
  schemes: [jwt({ field: "Authorization", prefix: "Bearer ", algorithm: "RS256" })],
  secretHint: "It takes Google's public key for the kid in the token, as JWK or PEM.",
  retry: {
    policy: "Until the retention ends, 7 days by default.",
    success: "102, 200, 201, 202, 204",
    evidence: "probable",
  },
  note: "The data of the message is base64. The token vouches for the sender, not for the body.",
};
