import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const framer: Provider = {
  id: "framer",
  name: "Framer",
  docs: "https://www.framer.com/help/articles/how-to-use-webhooks-in-framer/",
  clues: [field("Framer-Signature")],
  event: [],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inField("Framer-Signature", { prefix: "sha256=" }),
      content: "{body}{Framer-Webhook-Submission-Id}",
    }),
  ],
  secretHint: "It is the secret of the form's webhook.",
};
