import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { jwt } from "@/lib/providers/schemes/jwt";

export const messagebird: Provider = {
  id: "messagebird",
  name: "MessageBird",
  docs: "https://developers.messagebird.com/api/#verifying-http-requests",
  clues: [field("MessageBird-Signature-JWT")],
  event: [],
  delivery: [],
  schemes: [
    jwt({
      field: "MessageBird-Signature-JWT",
      algorithm: "HS256",
      urlClaim: { name: "url_hash", isHash: true },
      bodyClaim: { name: "payload_hash", encoding: "hex" },
    }),
  ],
  secretHint: "It is the signing key of the account.",
};
