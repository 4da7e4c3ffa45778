import "@shopify/shopify-api/adapters/node";
import { verify as verifyGithub } from "@octokit/webhooks-methods";
import { Paddle } from "@paddle/paddle-node-sdk";
import { ApiVersion, shopifyApi } from "@shopify/shopify-api";
import { verifySlackRequest } from "@slack/bolt";
import { Webhook } from "standardwebhooks";
import Stripe from "stripe";
import twilio from "twilio";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { Verifier } from "@/tests/targets/open-receiver";

export interface Oracle {
  readonly provider: string;
  readonly secret: string;
  /** Beside those of the signature. */
  readonly headers: RawHeaders;
  readonly body: string;
  /** The provider's own library, with the secret. */
  readonly verify: Verifier;
  /** What it says of a signature that is too old; null: it signs no time. */
  readonly stale: RegExp | null;
  readonly wrong: RegExp;
}

const JSON_TYPE = ["Content-Type", "application/json"] as const;
const STRIPE_SECRET = "whsec_5c1a2b3c4d5e6f708192a3b4c5d6e7f8";
const STANDARD_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const SECRET = "a-secret-of-the-sender-0123456789";
const SLACK_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
const PADDLE_SECRET = "pdl_ntfset_01hexample_0123456789abcdef";

const shopify = shopifyApi({
  apiKey: "key",
  apiSecretKey: SECRET,
  apiVersion: ApiVersion.January26,
  hostName: "shop.example",
  isEmbeddedApp: false,
  logger: { log: () => {} },
});

/** Verifiers that the senders themselves publish. */
export const ORACLES: readonly Oracle[] = [
  {
    provider: "stripe",
    secret: STRIPE_SECRET,
    headers: [JSON_TYPE],
    body: '{\n  "id": "evt_1",\n  "object": "event",\n  "type": "invoice.paid"\n}',
    verify: ({ body, header }) =>
      new Stripe("sk_test_x").webhooks.constructEvent(body, header("stripe-signature"), STRIPE_SECRET),
    stale: /outside the tolerance zone/,
    wrong: /No signatures found matching/,
  },
  {
    provider: "standardwebhooks",
    secret: STANDARD_SECRET,
    headers: [JSON_TYPE, ["webhook-id", "msg_1"]],
    body: '{"type":"user.created","data":{"name":"Zoë"}}',
    verify: ({ body, raw }) => new Webhook(STANDARD_SECRET).verify(body, raw.request.headers as Record<string, string>),
    stale: /too old/,
    wrong: /No matching signature/,
  },
  {
    provider: "github",
    secret: SECRET,
    headers: [JSON_TYPE, ["X-GitHub-Event", "push"], ["X-GitHub-Delivery", "7d1f3b80-0000-11ef-8000-000000000001"]],
    body: '{"ref":"refs/heads/main"}',
    verify: ({ body, header }) => verifyGithub(SECRET, body, header("x-hub-signature-256")),
    stale: null,
    wrong: /not accepted/,
  },
  {
    provider: "shopify",
    secret: SECRET,
    headers: [
      JSON_TYPE,
      ["X-Shopify-Topic", "orders/create"],
      ["X-Shopify-Shop-Domain", "a.myshopify.com"],
      ["X-Shopify-API-Version", "2026-01"],
      ["X-Shopify-Webhook-Id", "b54557e4-0000-4000-8000-000000000001"],
      ["X-Shopify-Event-Id", "98880550-0000-4000-8000-000000000001"],
    ],
    body: '{"id":820982911946154508,"total_price":"10.00"}',
    verify: async ({ body, raw }) => {
      const checked = await shopify.webhooks.validate({
        rawBody: body,
        rawRequest: raw.request,
        rawResponse: raw.response,
      });
      if (!checked.valid) throw new Error(checked.reason);
    },
    stale: null,
    wrong: /hmac/,
  },
  {
    provider: "slack",
    secret: SLACK_SECRET,
    headers: [JSON_TYPE],
    body: '{"type":"event_callback","event_id":"Ev1","event":{"type":"message","text":"hi"}}',
    verify: ({ body, header }) =>
      verifySlackRequest({
        signingSecret: SLACK_SECRET,
        body,
        headers: {
          "x-slack-signature": header("x-slack-signature"),
          "x-slack-request-timestamp": Number(header("x-slack-request-timestamp")),
        },
      }),
    stale: /stale|older than/,
    wrong: /signature/i,
  },
  {
    provider: "twilio",
    secret: SECRET,
    headers: [
      ["Content-Type", "application/x-www-form-urlencoded"],
      ["I-Twilio-Idempotency-Token", "t-1"],
    ],
    body: "MessageSid=SM1&From=%2B15005550006&Body=two+words",
    verify: ({ url, body, header }) =>
      twilio.validateRequest(SECRET, header("x-twilio-signature"), url, Object.fromEntries(new URLSearchParams(body))),
    stale: null,
    wrong: /not accepted/,
  },
  {
    provider: "paddle",
    secret: PADDLE_SECRET,
    headers: [JSON_TYPE],
    body: '{"event_id":"evt_1","event_type":"transaction.completed","data":{}}',
    verify: ({ body, header }) =>
      new Paddle("key").webhooks.isSignatureValid(body, PADDLE_SECRET, header("paddle-signature")),
    stale: /not accepted/,
    wrong: /not accepted/,
  },
];
