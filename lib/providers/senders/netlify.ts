import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { jwt } from "@/lib/providers/schemes/jwt";

export const netlify: Provider = {
  id: "netlify",
  name: "Netlify",
  docs: "https://docs.netlify.com/site-deploys/notifications/",
  clues: [
    field("X-Netlify-Event"),
    {
      confidence: "likely",
      fields: ["X-Webhook-Signature"],
      values: { "X-Webhook-Signature": /^eyJ[^.]*\.eyJ[^.]*\./ },
    },
  ],
  event: [header("X-Netlify-Event"), json("$.state")],
  delivery: [],
  schemes: [
    jwt({
      field: "X-Webhook-Signature",
      algorithm: "HS256",
      fixed: { iss: "netlify" },
      bodyClaim: { name: "sha256", encoding: "hex" },
    }),
  ],
  secretHint: "It is the JWS secret token of the notification.",
};
