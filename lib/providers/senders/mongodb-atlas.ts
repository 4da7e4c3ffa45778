import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const mongodbAtlas: Provider = {
  id: "mongodb-atlas",
  name: "MongoDB Atlas",
  docs: "https://www.mongodb.com/docs/atlas/tutorial/third-party-service-integrations/",
  clues: [field("X-MMS-Signature"), field("X-MMS-Event")],
  event: [json("$.eventTypeName")],
  delivery: [{ from: json("$.id"), isStable: false }],
  time: [{ from: json("$.created"), unit: "iso" }],
  schemes: [mac({ algorithm: "sha1", encoding: "base64", carrier: inField("X-MMS-Signature"), content: "{body}" })],
  secretHint: "It is the secret of the webhook integration.",
};
