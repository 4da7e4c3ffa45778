import { type BuildSample, isoOf, jsonSample, secondsOf } from "./sample";

const INVOICE = { id: "inv_1001", amount: 1999, currency: "EUR", customer: "cus_42" };

/** A sender of the Standard Webhooks family: the id and time of the message stand in fields. */
function standard(
  prefix: "webhook" | "svix",
  agent: string,
  build: (context: Parameters<BuildSample>[0]) => object,
): BuildSample {
  return (context) =>
    jsonSample(agent, build(context), [
      [`${prefix}-id`, `msg_${context.id}`],
      [`${prefix}-timestamp`, String(secondsOf(context))],
    ]);
}

export const standardWebhooksSample = standard("webhook", "standard-webhooks/1.0", (context) => ({
  type: context.eventType,
  timestamp: isoOf(context),
  data: INVOICE,
}));

export const svixSample = standard(
  "svix",
  "Svix-Webhooks/1.80.0 (sender; +https://www.svix.com/http-sender/)",
  (context) => ({
    type: context.eventType,
    timestamp: isoOf(context),
    data: INVOICE,
  }),
);

export const clerkSample = standard(
  "svix",
  "Svix-Webhooks/1.80.0 (sender; +https://www.svix.com/http-sender/)",
  (context) => ({
    data: {
      id: `user_${context.id}`,
      object: "user",
      first_name: "Ada",
      last_name: "Lovelace",
      email_addresses: [{ id: "idn_1", object: "email_address", email_address: "ada@example.org" }],
      created_at: context.nowMs,
    },
    instance_id: "ins_123",
    object: "event",
    timestamp: context.nowMs,
    type: context.eventType,
  }),
);

export const resendSample = standard(
  "svix",
  "Svix-Webhooks/1.80.0 (sender; +https://www.svix.com/http-sender/)",
  (context) => ({
    type: context.eventType,
    created_at: isoOf(context),
    data: {
      email_id: "56761188-7520-42d8-8898-ff6fc54ce618",
      from: "Acme <onboarding@example.com>",
      to: ["delivered@example.com"],
      subject: "Sending this example",
    },
  }),
);

export const openaiSample = standard(
  "webhook",
  "OpenAI/1.0 (+https://platform.openai.com/docs/webhooks)",
  (context) => ({
    id: `evt_${context.id}`,
    object: "event",
    created_at: secondsOf(context),
    type: context.eventType,
    data: { id: `resp_${context.id}` },
  }),
);
