import type { Provider } from "@/lib/providers/provider";
import { header, json } from "@/lib/providers/request/source";
import { standardWebhooks } from "@/lib/providers/schemes/standard-webhooks";

export const supabase: Provider = {
  id: "supabase",
  name: "Supabase Auth",
  docs: "https://supabase.com/docs/guides/auth/auth-hooks",
  clues: [],
  event: [json("$.type")],
  delivery: [
    { from: header("webhook-id"), isStable: true },
    { from: header("svix-id"), isStable: true },
  ],
  schemes: [...standardWebhooks("webhook"), ...standardWebhooks("svix")],
  secretHint: "It is the secret of the hook, v1,whsec_….",
};
