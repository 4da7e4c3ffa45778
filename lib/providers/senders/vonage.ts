import type { Provider } from "@/lib/providers/provider";
import { jwt } from "@/lib/providers/schemes/jwt";

export const vonage: Provider = {
  id: "vonage",
  name: "Vonage",
  docs: "https://developer.vonage.com/en/getting-started/concepts/webhooks",
  clues: [
    {
      confidence: "likely",
      fields: ["Authorization"],
      values: { Authorization: /^Bearer eyJ/ },
      json: { "$.api_key": true },
    },
  ],
  event: [],
  delivery: [],
  schemes: [
    jwt({
      field: "Authorization",
      prefix: "Bearer ",
      algorithm: "HS256",
      bodyClaim: { name: "payload_hash", encoding: "hex" },
    }),
  ],
  secretHint: "It is the signature secret of the account.",
};
