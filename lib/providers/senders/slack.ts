import { slackHandshake } from "@/lib/providers/handshakes/slack-handshake";
import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { form, formJson, header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

const TIME_FIELD = "X-Slack-Request-Timestamp";

export const slack: Provider = {
  id: "slack",
  name: "Slack",
  docs: "https://docs.slack.dev/apis/events-api",
  clues: [
    field("X-Slack-Signature"),
    field(TIME_FIELD),
    { confidence: "likely", bytes: "url_verification", json: { "$.type": /^url_verification$/, "$.challenge": true } },
    agent(/^Slackbot 1\.0/),
  ],
  event: [json("$.event.type"), json("$.type"), formJson("payload", "$.type"), form("command")],
  delivery: [
    { from: json("$.event_id"), isStable: true },
    { from: formJson("payload", "$.trigger_id"), isStable: false },
    { from: form("trigger_id"), isStable: false },
  ],
  attempt: { from: header("X-Slack-Retry-Num"), first: 0, isSilent: true },
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: withTime(inField("X-Slack-Signature", { prefix: "v0=" }), header(TIME_FIELD), TIME_FIELD),
      content: "v0:{t}:{body}",
      time: { unit: "s", tolerance: 300, future: false },
    }),
  ],
  secretHint: "It is the signing secret, in the app's settings under Basic Information.",
  retry: {
    policy: "3 times: at once, after 1 minute, after 5 minutes. The answer header X-Slack-No-Retry: 1 stops them.",
    delays: [0, 60, 300],
    success: "2xx",
    timeoutSeconds: 3,
    evidence: "documented",
  },
  handshake: slackHandshake,
};
