import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { SENT_BY_SVIX } from "@/lib/providers/schemes/sent-by-svix";

export const resend: Provider = {
  id: "resend",
  name: "Resend",
  docs: "https://resend.com/docs/dashboard/webhooks/introduction",
  clues: [{ confidence: "likely", fields: ["svix-id"], json: { "$.type": /^email\.[a-z_]+$/ } }],
  event: [json("$.type")],
  ...SENT_BY_SVIX,
};
