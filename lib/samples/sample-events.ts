/** The senders of which there are samples, and of which events: the first is sent where none is named. */
export const SAMPLE_EVENTS = {
  clerk: ["user.created"],
  discord: ["APPLICATION_AUTHORIZED"],
  github: ["push", "issues", "pull_request"],
  gitlab: ["Push Hook"],
  lemonsqueezy: ["order_created"],
  linear: ["Issue"],
  openai: ["response.completed"],
  paddle: ["transaction.completed"],
  resend: ["email.delivered"],
  sendgrid: ["delivered"],
  shopify: ["orders/create"],
  slack: ["message"],
  standardwebhooks: ["invoice.paid"],
  stripe: ["checkout.session.completed", "invoice.paid", "customer.subscription.deleted"],
  svix: ["invoice.paid"],
  telegram: ["message"],
  twilio: ["delivered"],
  typeform: ["form_response"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type SampleProvider = keyof typeof SAMPLE_EVENTS;

export function isSampleProvider(provider: string): provider is SampleProvider {
  return Object.hasOwn(SAMPLE_EVENTS, provider);
}
