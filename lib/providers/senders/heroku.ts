import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const heroku: Provider = {
  id: "heroku",
  name: "Heroku",
  docs: "https://devcenter.heroku.com/articles/app-webhooks",
  clues: [field("Heroku-Webhook-Hmac-SHA256")],
  event: [json("$.webhook_metadata.event.include"), json("$.action")],
  delivery: [{ from: json("$.webhook_metadata.delivery.id"), isStable: true }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64",
      carrier: inField("Heroku-Webhook-Hmac-SHA256"),
      content: "{body}",
    }),
  ],
  secretHint: "It is the signing secret, shown when the webhook is made.",
  retry: { policy: "Level sync: for up to 72 h. Level notify: never.", success: "2xx", evidence: "documented" },
};
