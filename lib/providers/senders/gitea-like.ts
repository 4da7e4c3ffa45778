import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import type { Carrier } from "@/lib/providers/schemes/carrier";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";
import { signedPayload } from "@/lib/providers/signatures/gitea-payload";

const scheme = (algorithm: "sha1" | "sha256", carrier: Carrier) =>
  mac({ algorithm, encoding: "hex", carrier, content: signedPayload });

/** Gitea and its relatives: they differ in the names of their fields. Source: go-gitea/gitea services/webhook/deliver.go. */
export function giteaLike(id: string, name: string, prefix: string, docs: string): Provider {
  return {
    id,
    name,
    docs,
    clues: [field(`X-${prefix}-Event`), field(`X-${prefix}-Delivery`), field(`X-${prefix}-Signature`)],
    event: [header(`X-${prefix}-Event`)],
    delivery: [{ from: header(`X-${prefix}-Delivery`), isStable: false }],
    schemes: [
      ...[...new Set([prefix, "Gitea", "Gogs"])].map((sender) => scheme("sha256", inField(`X-${sender}-Signature`))),
      scheme("sha256", inField("X-Hub-Signature-256", { prefix: "sha256=" })),
      scheme("sha1", inField("X-Hub-Signature", { prefix: "sha1=" })),
    ],
    secretHint: "It is the secret of the webhook, in the repository's settings.",
    retry: { policy: "Never by itself.", success: "2xx", timeoutSeconds: 5, evidence: "documented" },
    note: "Of a form, the JSON in its field payload is signed. Without a secret the signature fields are there all the same.",
  };
}
