import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const grafana: Provider = {
  id: "grafana",
  name: "Grafana Alerting",
  docs: "https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/integrations/webhook-notifier/",
  clues: [field("X-Grafana-Alerting-Signature")],
  event: [json("$.status")],
  delivery: [],
  schemes: [
    mac({ algorithm: "sha256", encoding: "hex", carrier: inField("X-Grafana-Alerting-Signature"), content: "{body}" }),
  ],
  isProofUnsettled: true,
};
