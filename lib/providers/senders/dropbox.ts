import { dropboxHandshake } from "@/lib/providers/handshakes/dropbox-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { constant } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const dropbox: Provider = {
  id: "dropbox",
  name: "Dropbox",
  docs: "https://www.dropbox.com/developers/reference/webhooks",
  clues: [field("X-Dropbox-Signature")],
  event: [constant("list_folder")],
  delivery: [],
  schemes: [mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-Dropbox-Signature"), content: "{body}" })],
  secretHint: "It is the app secret.",
  retry: { policy: "At growing intervals.", success: "2xx", timeoutSeconds: 10, evidence: "probable" },
  handshake: dropboxHandshake,
};
