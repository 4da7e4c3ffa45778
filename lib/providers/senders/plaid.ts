import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { joined, json } from "@/lib/providers/request/source";
import { jwt } from "@/lib/providers/schemes/jwt";

export const plaid: Provider = {
  id: "plaid",
  name: "Plaid",
  docs: "https://plaid.com/docs/api/webhooks/",
  clues: [field("Plaid-Verification")],
  event: [joined(".", json("$.webhook_type"), json("$.webhook_code"))],
  delivery: [],
  schemes: [
    jwt({
      field: "Plaid-Verification",
      algorithm: "ES256",
      bodyClaim: { name: "request_body_sha256", encoding: "hex" },
      tolerance: 300,
    }),
  ],
  secretHint: "It takes the JWK that POST /webhook_verification_key/get gives for the kid in the token.",
  retry: { policy: "For up to 24 h.", success: "200", timeoutSeconds: 10, evidence: "probable" },
};
