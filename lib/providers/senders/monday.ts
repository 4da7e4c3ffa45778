import { mondayHandshake } from "@/lib/providers/handshakes/monday-handshake";
import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { jwt } from "@/lib/providers/schemes/jwt";

export const monday: Provider = {
  id: "monday",
  name: "monday.com",
  docs: "https://developer.monday.com/apps/docs/webhooks",
  clues: [{ confidence: "likely", bytes: 'triggerUuid"', json: { "$.event.triggerUuid": true, "$.event.type": true } }],
  event: [json("$.event.type")],
  delivery: [{ from: json("$.event.triggerUuid"), isStable: false }],
  schemes: [jwt({ field: "Authorization", algorithm: "HS256" })],
  secretHint: "It is the signing secret of the app.",
  handshake: mondayHandshake,
};
