import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const openai: Provider = {
  id: "openai",
  name: "OpenAI",
  docs: "https://platform.openai.com/docs/guides/webhooks",
  clues: [{ confidence: "likely", fields: ["webhook-id"], values: { "User-Agent": /^OpenAI\// } }],
  event: [json("$.type")],
  delivery: [
    { from: header("webhook-id"), isStable: true },
    { from: header("svix-id"), isStable: true },
  ],
  schemes: [...standardWebhooks("webhook"), ...standardWebhooks("svix")],
  secretHint: "It is the signing secret of the endpoint, whsec_….",
  retry: { policy: "For up to 72 h.", success: "2xx", evidence: "probable" },
};
