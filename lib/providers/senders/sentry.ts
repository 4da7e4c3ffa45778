import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const sentry: Provider = {
  id: "sentry",
  name: "Sentry",
  docs: "https://docs.sentry.io/organization/integrations/integration-platform/webhooks/",
  clues: [field("Sentry-Hook-Resource"), field("Sentry-Hook-Signature")],
  event: [header("Sentry-Hook-Resource")],
  delivery: [{ from: header("Request-ID"), isStable: false }],
  time: [{ from: header("Sentry-Hook-Timestamp"), unit: "s" }],
  schemes: [
    mac({ algorithm: "sha256", encoding: "hex", carrier: inField("Sentry-Hook-Signature"), content: "{body}" }),
  ],
  secretHint: "It is the client secret of the integration.",
  retry: { success: "2xx", timeoutSeconds: 1, evidence: "documented" },
};
