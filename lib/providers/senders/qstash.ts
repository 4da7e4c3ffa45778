import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { jwt } from "@/lib/providers/schemes/jwt";

export const qstash: Provider = {
  id: "qstash",
  name: "Upstash QStash",
  docs: "https://upstash.com/docs/qstash/howto/signature",
  clues: [field("Upstash-Signature"), field("Upstash-Message-Id")],
  event: [],
  delivery: [{ from: header("Upstash-Message-Id"), isStable: false }],
  attempt: { from: header("Upstash-Retried"), first: 0 },
  schemes: [
    jwt({
      field: "Upstash-Signature",
      algorithm: "HS256",
      fixed: { iss: "Upstash" },
      urlClaim: { name: "sub", isHash: false },
      bodyClaim: { name: "body", encoding: "base64url" },
    }),
  ],
  secretHint: "It is the current or the next signing key.",
};
