import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { hygraphSignature } from "@/lib/providers/signatures/hygraph-signature";

export const hygraph: Provider = {
  id: "hygraph",
  name: "Hygraph",
  docs: "https://hygraph.com/docs/api-reference/basics/webhooks",
  clues: [field("gcms-signature")],
  event: [json("$.operation")],
  delivery: [],
  schemes: [hygraphSignature],
  secretHint: "It is the secret key of the webhook.",
};
