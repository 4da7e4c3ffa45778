import { type BuildSample, isoOf, jsonSample, secondsOf, uuidOf } from "./sample";

const STRIPE_OBJECTS: Readonly<Record<string, object>> = {
  "checkout.session.completed": {
    object: "checkout.session",
    amount_total: 4999,
    currency: "eur",
    customer_details: { email: "jenny.rosen@example.com", name: "Jenny Rosen" },
    mode: "payment",
    payment_status: "paid",
    status: "complete",
  },
  "invoice.paid": {
    object: "invoice",
    amount_due: 1999,
    amount_paid: 1999,
    currency: "eur",
    customer_email: "jenny.rosen@example.com",
    paid: true,
    status: "paid",
  },
  "customer.subscription.deleted": {
    object: "subscription",
    cancel_at_period_end: false,
    collection_method: "charge_automatically",
    status: "canceled",
  },
};

export const stripeSample: BuildSample = (context) =>
  jsonSample(
    "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
    {
      id: `evt_1${context.id}`,
      object: "event",
      api_version: "2025-09-30.clover",
      created: secondsOf(context),
      data: { object: { id: `obj_${context.id}`, ...STRIPE_OBJECTS[context.eventType] } },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type: context.eventType,
    },
    [],
    "application/json; charset=utf-8",
  );

export const shopifySample: BuildSample = (context) =>
  jsonSample(
    "Shopify-Captain-Hook",
    {
      id: 820982911946,
      name: "#1001",
      email: "jon@example.com",
      created_at: isoOf(context),
      currency: "USD",
      financial_status: "paid",
      total_price: "388.00",
      line_items: [{ id: 866550311766439, title: "IPod Nano - 8GB", quantity: 1, price: "199.00" }],
    },
    [
      ["X-Shopify-Topic", context.eventType],
      ["X-Shopify-Shop-Domain", "a-shop.myshopify.com"],
      ["X-Shopify-API-Version", "2026-01"],
      ["X-Shopify-Webhook-Id", uuidOf(context)],
      ["X-Shopify-Event-Id", `${context.id}-event`],
      ["X-Shopify-Triggered-At", isoOf(context)],
    ],
  );

export const paddleSample: BuildSample = (context) =>
  jsonSample("Paddle", {
    event_id: `evt_${context.id}`,
    event_type: context.eventType,
    occurred_at: isoOf(context),
    notification_id: `ntf_${context.id}`,
    data: {
      id: `txn_${context.id}`,
      status: "completed",
      currency_code: "USD",
      details: { totals: { total: "3000" } },
    },
  });

export const lemonSqueezySample: BuildSample = (context) =>
  jsonSample(
    "LemonSqueezy-Hookshot",
    {
      meta: { event_name: context.eventType, test_mode: true, webhook_id: context.id },
      data: {
        type: "orders",
        id: "1",
        attributes: {
          identifier: uuidOf(context),
          status: "paid",
          total: 1999,
          currency: "USD",
          created_at: isoOf(context),
        },
      },
    },
    [["X-Event-Name", context.eventType]],
  );
