import { hmac, type Made, URL } from "./made-request";

/** Shops and money: signatures of the body alone, or with the URL. */
export const MADE_PLAIN_MONEY: readonly Made[] = [
  (() => {
    const body = `{"id":788032119674292922}`;
    const signature = hmac("sha256", "a-secret", body, "base64");
    return {
      provider: "shopify",
      secret: "a-secret",
      headers: [
        ["Shopify-Topic", "orders/create"],
        ["Shopify-Webhook-Id", "w-1"],
        ["Shopify-Event-Id", "e-1"],
        ["Shopify-Hmac-Sha256", `${signature}`],
      ],
      body,
      event: "orders/create",
      id: "w-1",
    };
  })(),
  (() => {
    const body = `{"id":1}`;
    const signature = hmac("sha256", "a&b", body, "base64");
    return {
      provider: "woocommerce",
      secret: "a&amp;b",
      headers: [
        ["X-WC-Webhook-Topic", "order.created"],
        ["X-WC-Webhook-Delivery-ID", "wc-1"],
        ["X-WC-Webhook-Signature", `${signature}`],
      ],
      body,
      event: "order.created",
      id: "wc-1",
    };
  })(),
  (() => {
    const body = `{"type":"payment.created","event_id":"sq-1"}`;
    const signature = hmac("sha256", "a-secret", URL + body, "base64");
    return {
      provider: "square",
      secret: "a-secret",
      headers: [
        ["square-retry-number", "1"],
        ["x-square-hmacsha256-signature", `${signature}`],
      ],
      body,
      event: "payment.created",
      id: "sq-1",
      attempt: 2,
    };
  })(),
  (() => {
    const body = `{"meta":{"event_name":"order_created"}}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "lemonsqueezy",
      secret: "a-secret",
      headers: [
        ["X-Event-Name", "order_created"],
        ["X-Signature", `${signature}`],
      ],
      body,
      event: "order_created",
      id: null,
    };
  })(),
  (() => {
    const body = `{"event":"order.paid","created_at":1770000000}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "razorpay",
      secret: "a-secret",
      headers: [
        ["x-razorpay-event-id", "rz-1"],
        ["X-Razorpay-Signature", `${signature}`],
      ],
      body,
      event: "order.paid",
      id: "rz-1",
    };
  })(),
  (() => {
    const body = `{"type":"payment-link.paid"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "mollie",
      secret: "a-secret",
      headers: [["X-Mollie-Signature", `sha256=${signature}`]],
      body,
      event: "payment-link.paid",
      id: null,
    };
  })(),
  (() => {
    const body = `{"events":[{"id":"EV1","resource_type":"payments","action":"confirmed"}],"meta":{"webhook_id":"WB1"}}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "gocardless",
      secret: "a-secret",
      headers: [["Webhook-Signature", `${signature}`]],
      body,
      event: "payments.confirmed",
      id: "WB1",
    };
  })(),
  (() => {
    const body = `{"attempt_number":2,"event":{"id":"cb-1","type":"charge:confirmed"}}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "coinbase-commerce",
      secret: "a-secret",
      headers: [["X-CC-Webhook-Signature", `${signature}`]],
      body,
      event: "charge:confirmed",
      id: "cb-1",
      attempt: 2,
    };
  })(),
  (() => {
    const body = `{"events":[{"eventType":"CREATE","eventCategory":"INVOICE"}],"firstEventSequence":1,"lastEventSequence":2}`;
    const signature = hmac("sha256", "a-secret", body, "base64");
    return {
      provider: "xero",
      secret: "a-secret",
      headers: [["x-xero-signature", `${signature}`]],
      body,
      event: "INVOICE.CREATE",
      id: "1-2",
    };
  })(),
  (() => {
    const body = `{"eventNotifications":[{"dataChangeEvent":{"entities":[{"name":"Invoice","operation":"Create"}]}}]}`;
    const signature = hmac("sha256", "a-secret", body, "base64");
    return {
      provider: "quickbooks",
      secret: "a-secret",
      headers: [
        ["intuit-t-id", "it-1"],
        ["intuit-signature", `${signature}`],
      ],
      body,
      event: "Invoice.Create",
      id: "it-1",
    };
  })(),
  (() => {
    const body = `{"event":"charge.success"}`;
    const signature = hmac("sha512", "a-secret", body, "hex");
    return {
      provider: "paystack",
      secret: "a-secret",
      headers: [["x-paystack-signature", `${signature}`]],
      body,
      event: "charge.success",
      id: null,
    };
  })(),
  (() => {
    const body = `{"id":"evt_1","type":"payment_approved"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "checkout.com",
      secret: "a-secret",
      headers: [["Cko-Signature", `${signature}`]],
      body,
      event: "payment_approved",
      id: "evt_1",
    };
  })(),
  (() => {
    const body = `{"id":"dw-1","topic":"transfer_completed"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "dwolla",
      secret: "a-secret",
      headers: [["X-Request-Signature-SHA-256", `${signature}`]],
      body,
      event: "transfer_completed",
      id: "dw-1",
    };
  })(),
  (() => {
    const body = `{"type":"balancePlatform.transfer.created"}`;
    const signature = hmac("sha256", Buffer.from("00112233445566778899aabbccddeeff", "hex"), body, "base64");
    return {
      provider: "adyen",
      secret: "00112233445566778899aabbccddeeff",
      headers: [["HmacSignature", `${signature}`]],
      body,
      event: "balancePlatform.transfer.created",
      id: null,
    };
  })(),
];
