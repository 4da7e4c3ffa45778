import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const airtable: Provider = {
  id: "airtable",
  name: "Airtable",
  docs: "https://airtable.com/developers/web/api/webhooks-overview",
  clues: [field("X-Airtable-Content-MAC")],
  event: [],
  delivery: [],
  time: [{ from: json("$.timestamp"), unit: "iso" }],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "hex",
      carrier: inField("X-Airtable-Content-MAC", { prefix: "hmac-sha256=" }),
      content: "{body}",
      key: "base64",
    }),
  ],
  secretHint: "It is macSecretBase64 of the answer that made the webhook.",
};
