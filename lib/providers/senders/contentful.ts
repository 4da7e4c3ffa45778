import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { contentfulSignature } from "@/lib/providers/signatures/contentful-signature";

export const contentful: Provider = {
  id: "contentful",
  name: "Contentful",
  docs: "https://www.contentful.com/developers/docs/webhooks/",
  clues: [field("X-Contentful-Topic"), field("X-Contentful-Webhook-Name"), field("X-Contentful-Signature")],
  event: [header("X-Contentful-Topic")],
  delivery: [{ from: header("X-Contentful-Idempotency-Key"), isStable: true }],
  schemes: [contentfulSignature],
  secretHint: "It is the signing secret, 64 characters, under Settings > Webhooks.",
  retry: { policy: "A few times, about 30 s apart, after 429 and 5xx.", success: "2xx", evidence: "probable" },
};
