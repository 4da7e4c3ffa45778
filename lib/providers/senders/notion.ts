import { notionHandshake } from "@/lib/providers/handshakes/notion-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const notion: Provider = {
  id: "notion",
  name: "Notion",
  docs: "https://developers.notion.com/reference/webhooks",
  clues: [
    field("X-Notion-Signature"),
    { confidence: "likely", bytes: 'verification_token"', json: { "$.verification_token": /^secret_/ } },
  ],
  event: [json("$.type")],
  delivery: [{ from: json("$.id"), isStable: true }],
  attempt: { from: json("$.attempt_number"), first: 1 },
  time: [{ from: json("$.timestamp"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inField("X-Notion-Signature", { prefix: "sha256=" }),
      content: "{body}",
    }),
  ],
  secretHint: "It is the verification token, secret_…, which the first request hands over.",
  retry: { policy: "Up to 8 times over about 24 h.", success: "2xx", evidence: "probable" },
  handshake: notionHandshake,
};
