import type { Provider } from "@/lib/providers/provider";

export const datadog: Provider = {
  id: "datadog",
  name: "Datadog",
  docs: "https://docs.datadoghq.com/integrations/webhooks/",
  clues: [],
  event: [],
  delivery: [],
  schemes: [],
  retry: {
    policy: "After an internal error or no answer, at short intervals.",
    success: "2xx",
    timeoutSeconds: 15,
    evidence: "probable",
  },
  note: "The user writes the payload and the fields, so nothing tells it apart.",
};
