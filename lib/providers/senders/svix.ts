import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { SENT_BY_SVIX } from "@/lib/providers/schemes/sent-by-svix";

export const svix: Provider = {
  id: "svix",
  name: "Svix",
  docs: "https://docs.svix.com/receiving/introduction",
  clues: [field("svix-id"), field("svix-signature"), agent(/^Svix-Webhooks\//)],
  event: [json("$.type"), json("$.event_type")],
  ...SENT_BY_SVIX,
  retry: {
    ...SENT_BY_SVIX.retry,
    policy:
      "At once, then after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h and 10 h; an endpoint that fails for 5 days is off.",
  },
};
