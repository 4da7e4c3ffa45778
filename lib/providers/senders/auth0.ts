import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { token } from "@/lib/providers/schemes/token";

export const auth0: Provider = {
  id: "auth0",
  name: "Auth0",
  docs: "https://auth0.com/docs/customize/log-streams",
  clues: [{ confidence: "likely", bytes: 'log_id"', json: { "$[].log_id": true, "$[].data": true } }],
  event: [json("$[].data.type")],
  delivery: [{ from: json("$[].log_id"), isStable: false }],
  schemes: [token(inField("Authorization"))],
  secretHint: "It is the authorization token of the log stream: a fixed value of the field Authorization.",
  retry: { policy: "3 times.", success: "2xx", evidence: "probable" },
};
