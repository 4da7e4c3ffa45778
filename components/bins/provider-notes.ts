export interface ProviderNote {
  readonly name: string;
  /** Where in the provider's own pages the URL goes. */
  readonly where: string;
}

/** Where three common senders want the URL; enough to get the idea for any other. */
export const PROVIDER_NOTES: readonly ProviderNote[] = [
  { name: "GitHub", where: "Repository → Settings → Webhooks → Add webhook → Payload URL. Choose application/json." },
  { name: "Stripe", where: "Workbench → Webhooks → Add destination → Webhook endpoint → Endpoint URL." },
  { name: "Shopify", where: "Settings → Notifications → Webhooks → Create webhook → URL." },
];
