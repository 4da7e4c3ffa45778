import { metaHandshake } from "@/lib/providers/handshakes/meta-handshake";
import type { Provider } from "@/lib/providers/provider";
import { agent } from "@/lib/providers/recognition/clue";
import { compileJsonPath, readJsonPath } from "@/lib/providers/request/json-path";
import type { Source } from "@/lib/providers/request/source";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

const MESSAGES = compileJsonPath("$.entry[].messaging[]");
const MESSAGING: Source = {
  label: "messaging, for $.entry[].messaging[]",
  read: (view) => (readJsonPath(view.json, MESSAGES) === undefined ? null : "messaging"),
};
const OTHERS = ["X-GitHub-Event", "X-Event-Key"];
const SHA256 = mac({
  algorithm: "sha256",
  encoding: "hex",
  carrier: inField("X-Hub-Signature-256", { prefix: "sha256=" }),
  content: "{body}",
});
const SHA1 = mac({
  algorithm: "sha1",
  encoding: "hex",
  carrier: inField("X-Hub-Signature", { prefix: "sha1=" }),
  content: "{body}",
});

export const meta: Provider = {
  id: "meta",
  name: "Meta (Facebook, Instagram, WhatsApp, Messenger, Threads)",
  docs: "https://developers.facebook.com/docs/graph-api/webhooks/getting-started",
  clues: [
    {
      confidence: "sure",
      fields: ["X-Hub-Signature-256"],
      without: OTHERS,
      json: { "$.object": /./, "$.entry": true },
    },
    { confidence: "sure", fields: ["X-Hub-Signature"], without: OTHERS, json: { "$.object": /./, "$.entry": true } },
    agent(/^facebookexternalua/),
  ],
  event: [json("$.entry[].changes[].field"), MESSAGING, json("$.object")],
  delivery: [
    { from: json("$.entry[].changes[].value.messages[].id"), isStable: false },
    { from: json("$.entry[].messaging[].message.mid"), isStable: false },
  ],
  schemes: [SHA256, SHA1],
  secretHint: "It is the app secret, under Settings > Basic.",
  retry: {
    policy: "At once, then less often, for 36 h; WhatsApp for up to 7 days.",
    success: "200",
    evidence: "probable",
  },
  handshake: metaHandshake,
  note: "Characters beyond ASCII are signed as \\uXXXX, as they usually arrive.",
};
