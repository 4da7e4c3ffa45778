import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const linkedin: Provider = {
  id: "linkedin",
  name: "LinkedIn",
  docs: "https://learn.microsoft.com/linkedin/shared/api-guide/webhook-validation",
  clues: [field("X-LI-Signature")],
  event: [],
  delivery: [],
  schemes: [
    mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-LI-Signature"), content: "hmacsha256={body}" }),
  ],
  secretHint: "It is the client secret of the app.",
};
