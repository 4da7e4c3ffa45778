import { trelloHandshake } from "@/lib/providers/handshakes/trello-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const trello: Provider = {
  id: "trello",
  name: "Trello",
  docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/webhooks/",
  clues: [field("X-Trello-Webhook")],
  event: [json("$.action.type")],
  delivery: [{ from: json("$.action.id"), isStable: true }],
  schemes: [
    mac({ algorithm: "sha1", encoding: "base64", carrier: inField("X-Trello-Webhook"), content: "{body}{url}" }),
  ],
  secretHint: "It is the secret of the app that made the webhook.",
  retry: {
    policy: "3 times, after 30, 60 and 120 s; 410 removes the webhook.",
    delays: [30, 60, 120],
    success: "200",
    evidence: "probable",
  },
  handshake: trelloHandshake,
  note: "The callback URL is part of what is signed.",
};
