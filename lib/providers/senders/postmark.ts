import type { Provider } from "@/lib/providers/provider";
import { agent } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { basicAuth } from "@/lib/providers/schemes/token";

export const postmark: Provider = {
  id: "postmark",
  name: "Postmark",
  docs: "https://postmarkapp.com/developer/webhooks/webhooks-overview",
  clues: [
    { confidence: "likely", bytes: 'RecordType"', json: { "$.RecordType": true, "$.MessageStream": true } },
    agent(/^Postmark/),
  ],
  event: [json("$.RecordType")],
  delivery: [{ from: json("$.MessageID"), isStable: true, scope: [json("$.RecordType")] }],
  schemes: [basicAuth()],
  secretHint: "Postmark does not sign: put a user and password into the webhook's URL, user:password.",
  retry: {
    policy: "Bounces and inbound: 10 times, at intervals that grow to 6 h. Others: after 1, 5 and 15 minutes.",
    success: "200; 403 stops it",
    evidence: "probable",
  },
};
