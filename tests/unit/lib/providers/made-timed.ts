import { hmac, ISO, type Made, MS, T, URL } from "./made-request";

/** Signatures of body and time. */
export const MADE_TIMED: readonly Made[] = [
  (() => {
    const body = `{"type":"event_callback","event_id":"Ev1","event":{"type":"message"}}`;
    const signature = hmac("sha256", "a-secret", `v0:${T}:${body}`, "hex");
    return {
      provider: "slack",
      secret: "a-secret",
      headers: [
        ["X-Slack-Request-Timestamp", T],
        ["X-Slack-Retry-Num", "2"],
        ["X-Slack-Signature", `v0=${signature}`],
      ],
      body,
      event: "message",
      id: "Ev1",
      attempt: 3,
    };
  })(),
  (() => {
    const body = `payload=%7B%22type%22%3A%22block_actions%22%2C%22trigger_id%22%3A%22t1%22%7D`;
    const signature = hmac("sha256", "a-secret", `v0:${T}:${body}`, "hex");
    return {
      provider: "slack",
      secret: "a-secret",
      headers: [
        ["Content-Type", "application/x-www-form-urlencoded"],
        ["X-Slack-Request-Timestamp", T],
        ["X-Slack-Signature", `v0=${signature}`],
      ],
      body,
      event: "block_actions",
      id: "t1",
      attempt: 1,
    };
  })(),
  (() => {
    const body = `{"event":"meeting.started","event_ts":1770000000000}`;
    const signature = hmac("sha256", "a-secret", `v0:${T}:${body}`, "hex");
    return {
      provider: "zoom",
      secret: "a-secret",
      headers: [
        ["x-zm-request-timestamp", T],
        ["x-zm-request-id", "zm-1"],
        ["x-zm-signature", `v0=${signature}`],
      ],
      body,
      event: "meeting.started",
      id: "zm-1",
    };
  })(),
  (() => {
    const body = `{"id":"evt_1","type":"charge.succeeded","pending_webhooks":2}`;
    const signature = hmac("sha256", "a-secret", `${T}.${body}`, "hex");
    return {
      provider: "stripe",
      secret: "a-secret",
      headers: [["Stripe-Signature", `t=${T},v0=dummy,v1=00,v1=${signature}`]],
      body,
      event: "charge.succeeded",
      id: "evt_1",
    };
  })(),
  (() => {
    const body = `{"event_id":"evt_1","event_type":"subscription.created","notification_id":"ntf_1"}`;
    const signature = hmac("sha256", "a-secret", `${T}:${body}`, "hex");
    return {
      provider: "paddle",
      secret: "a-secret",
      headers: [["Paddle-Signature", `ts=${T};h1=${signature}`]],
      body,
      event: "subscription.created",
      id: "ntf_1",
    };
  })(),
  (() => {
    const body = `{"event":"invitee.created"}`;
    const signature = hmac("sha256", "a-secret", `${T}.${body}`, "hex");
    return {
      provider: "calendly",
      secret: "a-secret",
      headers: [["Calendly-Webhook-Signature", `t=${T},v1=${signature}`]],
      body,
      event: "invitee.created",
      id: null,
    };
  })(),
  (() => {
    const body = `{"type":"video.asset.ready","id":"mx-1"}`;
    const signature = hmac("sha256", "a-secret", `${T}.${body}`, "hex");
    return {
      provider: "mux",
      secret: "a-secret",
      headers: [["Mux-Signature", `t=${T},v1=${signature}`]],
      body,
      event: "video.asset.ready",
      id: "mx-1",
    };
  })(),
  (() => {
    const body = `{"event":"post.publish.complete","create_time":1770000000}`;
    const signature = hmac("sha256", "a-secret", `${T}.${body}`, "hex");
    return {
      provider: "tiktok",
      secret: "a-secret",
      headers: [["TikTok-Signature", `t=${T},s=${signature}`]],
      body,
      event: "post.publish.complete",
      id: null,
    };
  })(),
  (() => {
    const body = `{"event":"track_updated"}`;
    const signature = hmac("sha256", "a-secret", `${T}.${body}`, "hex");
    return {
      provider: "shippo",
      secret: "a-secret",
      headers: [["Shippo-Auth-Signature", `t=${T},v1=${signature}`]],
      body,
      event: "track_updated",
      id: null,
    };
  })(),
  (() => {
    const body = `{"event":"build.finished"}`;
    const signature = hmac("sha256", "a-secret", `${T}.${body}`, "hex");
    return {
      provider: "buildkite",
      secret: "a-secret",
      headers: [
        ["X-Buildkite-Event", "build.finished"],
        ["X-Buildkite-Signature", `timestamp=${T},signature=${signature}`],
      ],
      body,
      event: "build.finished",
      id: null,
    };
  })(),
  (() => {
    const body = `{"id":"wo-1","event":"dsync.user.created"}`;
    const signature = hmac("sha256", "a-secret", `${MS}.${body}`, "hex");
    return {
      provider: "workos",
      secret: "a-secret",
      headers: [["WorkOS-Signature", `t=${MS}, v1=${signature}`]],
      body,
      event: "dsync.user.created",
      id: "wo-1",
    };
  })(),
  (() => {
    const body = `{"title":"a"}`;
    const signature = hmac("sha256", "a-secret", `${MS}.${body}`, "base64url");
    return {
      provider: "sanity",
      secret: "a-secret",
      headers: [
        ["sanity-operation", "update"],
        ["idempotency-key", "sa-1"],
        ["sanity-webhook-signature", `t=${MS},v1=${signature}`],
      ],
      body,
      event: "update",
      id: "sa-1",
    };
  })(),
  (() => {
    const body = `{"event_type":"created"}`;
    const signature = hmac("sha256", "a-secret", `${T}.${body}`, "hex");
    return {
      provider: "recurly",
      secret: "a-secret",
      headers: [["recurly-signature", `${T},${signature}`]],
      body,
      event: "created",
      id: null,
    };
  })(),
  (() => {
    const body = `{"data":[]}`;
    const signature = hmac("sha256", "a-secret", body + T, "hex");
    return {
      provider: "klaviyo",
      secret: "a-secret",
      headers: [
        ["Klaviyo-Timestamp", T],
        ["Klaviyo-Signature", `${signature}`],
      ],
      body,
      event: null,
      id: null,
    };
  })(),
  (() => {
    const body = `{"metric":"opened","event_id":"ci-1"}`;
    const signature = hmac("sha256", "a-secret", `v0:${T}:${body}`, "hex");
    return {
      provider: "customer.io",
      secret: "a-secret",
      headers: [
        ["X-CIO-Timestamp", T],
        ["X-CIO-Signature", `${signature}`],
      ],
      body,
      event: "opened",
      id: "ci-1",
    };
  })(),
  (() => {
    const body = `{"type":"message"}`;
    const signature = hmac("sha256", "a-secret", `${MS}:${body}`, "base64");
    return {
      provider: "front",
      secret: "a-secret",
      headers: [
        ["X-Front-Request-Timestamp", MS],
        ["X-Front-Signature", `${signature}`],
      ],
      body,
      event: "message",
      id: null,
    };
  })(),
  (() => {
    const body = `{"triggerType":"form_submission"}`;
    const signature = hmac("sha256", "a-secret", `${MS}:${body}`, "hex");
    return {
      provider: "webflow",
      secret: "a-secret",
      headers: [
        ["x-webflow-timestamp", MS],
        ["x-webflow-signature", `${signature}`],
      ],
      body,
      event: "form_submission",
      id: null,
    };
  })(),
  (() => {
    const body = `{"type":"zen:event-type:user.created","id":"zd-1"}`;
    const signature = hmac("sha256", "a-secret", ISO + body, "base64");
    return {
      provider: "zendesk",
      secret: "a-secret",
      headers: [
        ["X-Zendesk-Webhook-Signature-Timestamp", ISO],
        ["X-Zendesk-Webhook-Invocation-Id", "zi-1"],
        ["X-Zendesk-Webhook-Signature", `${signature}`],
      ],
      body,
      event: "zen:event-type:user.created",
      id: "zi-1",
    };
  })(),
  (() => {
    const body = `{"id":"bx-1","trigger":"FILE.UPLOADED"}`;
    const signature = hmac("sha256", "a-secret", body + ISO, "base64");
    return {
      provider: "box",
      secret: "a-secret",
      headers: [
        ["BOX-DELIVERY-ID", "changes"],
        ["BOX-DELIVERY-TIMESTAMP", ISO],
        ["BOX-SIGNATURE-PRIMARY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="],
        ["BOX-SIGNATURE-SECONDARY", `${signature}`],
      ],
      body,
      event: "FILE.UPLOADED",
      id: "bx-1",
    };
  })(),
  (() => {
    const body = `{"subscription":{"type":"channel.follow"}}`;
    const signature = hmac("sha256", "a-secret", `tw-12026-02-02T02:40:00.123456789Z${body}`, "hex");
    return {
      provider: "twitch",
      secret: "a-secret",
      headers: [
        ["Twitch-Eventsub-Message-Id", "tw-1"],
        ["Twitch-Eventsub-Message-Timestamp", "2026-02-02T02:40:00.123456789Z"],
        ["Twitch-Eventsub-Subscription-Type", "channel.follow"],
        ["Twitch-Eventsub-Message-Signature", `sha256=${signature}`],
      ],
      body,
      event: "channel.follow",
      id: "tw-1",
    };
  })(),
  (() => {
    const body = `{"action":"update","type":"Issue","webhookTimestamp":1770000000000}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "linear",
      secret: "a-secret",
      headers: [
        ["Linear-Event", "Issue"],
        ["Linear-Delivery", "li-1"],
        ["Linear-Signature", `${signature}`],
      ],
      body,
      event: "Issue",
      id: "li-1",
    };
  })(),
  (() => {
    const body = `[{"subscriptionType":"contact.creation","eventId":100,"attemptNumber":0}]`;
    const signature = hmac("sha256", "a-secret", `POST${URL}${body}${MS}`, "base64");
    return {
      provider: "hubspot",
      secret: "a-secret",
      headers: [
        ["X-HubSpot-Request-Timestamp", MS],
        ["X-HubSpot-Signature", "00"],
        ["X-HubSpot-Signature-v3", `${signature}`],
      ],
      body,
      event: "contact.creation",
      id: "100",
      attempt: 1,
    };
  })(),
  (() => {
    const body = `{"id":123456789012345678901,"type":"payment","data":{"id":"ABC"}}`;
    const signature = hmac("sha256", "a-secret", `id:abc;request-id:rq-1;ts:${T};`, "hex");
    return {
      provider: "mercadopago",
      secret: "a-secret",
      headers: [
        ["x-request-id", "rq-1"],
        ["x-signature", `ts=${T},v1=${signature}`],
      ],
      body,
      event: "payment",
      id: "123456789012345678901",
      isBodyUnsigned: true,
    };
  })(),
  (() => {
    const body = `{"sys":{}}`;
    const signature = hmac(
      "sha256",
      "a-secret",
      `POST\n/in/7f3a9c?x=1\nx-contentful-signed-headers:X-Contentful-Topic,x-contentful-signed-headers,x-contentful-timestamp;x-contentful-timestamp:${MS};x-contentful-topic:ContentManagement.Entry.publish\n${body}`,
      "hex",
    );
    return {
      provider: "contentful",
      secret: "a-secret",
      headers: [
        ["X-Contentful-Topic", "ContentManagement.Entry.publish"],
        ["X-Contentful-Idempotency-Key", "cf-1"],
        ["x-contentful-timestamp", MS],
        ["x-contentful-signed-headers", "X-Contentful-Topic,x-contentful-signed-headers,x-contentful-timestamp"],
        ["x-contentful-signature", `${signature}`],
      ],
      body,
      event: "ContentManagement.Entry.publish",
      id: "cf-1",
    };
  })(),
  (() => {
    const body = `{"notificationId":"an-1","eventType":"net.authorize.payment.authcapture.created"}`;
    const signature = hmac("sha512", Buffer.from("00112233445566778899AABBCCDDEEFF", "hex"), body, "hex");
    return {
      provider: "authorize.net",
      secret: "00112233445566778899AABBCCDDEEFF",
      headers: [["X-ANET-Signature", `sha512=${signature}`]],
      body,
      event: "net.authorize.payment.authcapture.created",
      id: "an-1",
    };
  })(),
];
