import { zoomHandshake } from "@/lib/providers/handshakes/zoom-handshake";
import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const zoom: Provider = {
  id: "zoom",
  name: "Zoom",
  docs: "https://developers.zoom.us/docs/api/webhooks/",
  clues: [
    field("x-zm-signature"),
    field("x-zm-request-timestamp"),
    { confidence: "likely", bytes: "endpoint.url_validation", json: { "$.event": /^endpoint\.url_validation$/ } },
    agent(/^Zoom Marketplace\//),
  ],
  event: [json("$.event")],
  delivery: [
    { from: header("x-zm-request-id"), isStable: false },
    { from: header("x-zm-trackingid"), isStable: false },
  ],
  time: [{ from: json("$.event_ts"), unit: "ms" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: withTime(
        inField("x-zm-signature", { prefix: "v0=" }),
        header("x-zm-request-timestamp"),
        "x-zm-request-timestamp",
      ),
      content: "v0:{t}:{body}",
      time: { unit: "s", tolerance: 300, future: true },
    }),
  ],
  secretHint: "It is the secret token of the app, under Features.",
  retry: {
    policy: "3 times: 5 minutes after the first attempt, 20 minutes after that, 60 minutes after that.",
    delays: [300, 1200, 3600],
    success: "200 or 204",
    timeoutSeconds: 3,
    evidence: "documented",
  },
  handshake: zoomHandshake,
  note: "Zoom publishes no limit for the age: 300 s is what receivers use.",
};
