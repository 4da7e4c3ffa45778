import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { SENT_BY_SVIX } from "@/lib/providers/schemes/sent-by-svix";

export const clerk: Provider = {
  id: "clerk",
  name: "Clerk",
  docs: "https://clerk.com/docs/webhooks/overview",
  clues: [{ confidence: "likely", fields: ["svix-id"], json: { "$.object": /^event$/, "$.instance_id": true } }],
  event: [json("$.type")],
  ...SENT_BY_SVIX,
};
