import { websubHandshake } from "@/lib/providers/handshakes/websub-handshake";
import type { Provider } from "@/lib/providers/provider";
import { constant } from "@/lib/providers/request/source";
import { mac } from "@/lib/providers/schemes/mac";
import { hubMethod } from "@/lib/providers/signatures/hub-method";

const SCHEMES = (algorithm: "sha1" | "sha256" | "sha384" | "sha512") =>
  mac({ algorithm, encoding: "hex", carrier: hubMethod(algorithm), content: "{body}" });

export const websub: Provider = {
  id: "websub",
  name: "WebSub",
  docs: "https://www.w3.org/TR/websub/",
  clues: [{ confidence: "sure", fields: ["Link"], values: { Link: /rel="?hub"?/i } }],
  event: [constant("content")],
  delivery: [],
  schemes: [SCHEMES("sha256"), SCHEMES("sha1"), SCHEMES("sha384"), SCHEMES("sha512")],
  secretHint: "It is the hub.secret of the subscription.",
  retry: { success: "2xx", evidence: "documented" },
  handshake: websubHandshake,
};
