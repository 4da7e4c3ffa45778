import { createHash, createHmac } from "node:crypto";
import { hmac, type Made, sha256, T, token, URL } from "./made-request";

const FORM = ["Content-Type", "application/x-www-form-urlencoded"] as const;

/** Tokens, Basic authentication, JSON Web Tokens, forms, and signatures inside the body. */
export const MADE_OTHER: readonly Made[] = [
  {
    provider: "gitlab",
    secret: "tok",
    headers: [
      ["X-Gitlab-Event", "Push Hook"],
      ["X-Gitlab-Event-UUID", "u-1"],
      ["X-Gitlab-Token", "tok"],
    ],
    body: "{}",
    event: "Push Hook",
    id: "u-1",
    isBodyUnsigned: true,
  },
  {
    provider: "telegram",
    secret: "tok",
    headers: [["X-Telegram-Bot-Api-Secret-Token", "tok"]],
    body: '{"update_id":9007199254740993,"callback_query":{}}',
    event: "callback_query",
    id: "9007199254740993",
    isBodyUnsigned: true,
  },
  {
    provider: "google-channel",
    secret: "tok",
    headers: [
      ["X-Goog-Channel-ID", "ch"],
      ["X-Goog-Message-Number", "10"],
      ["X-Goog-Resource-State", "update"],
      ["X-Goog-Channel-Token", "tok"],
    ],
    body: "",
    event: "update",
    id: "10",
    isBodyUnsigned: true,
  },
  {
    provider: "auth0",
    secret: "tok",
    headers: [["Authorization", "tok"]],
    body: '[{"log_id":"9002","data":{"type":"s"}}]',
    event: "s",
    id: "9002",
    isBodyUnsigned: true,
  },
  {
    provider: "okta",
    secret: "tok",
    headers: [["Authorization", "tok"]],
    body: '{"eventType":"com.okta.event_hook","data":{"events":[{"uuid":"ok-1","eventType":"user.lifecycle.create"}]}}',
    event: "user.lifecycle.create",
    id: "ok-1",
    isBodyUnsigned: true,
  },
  {
    provider: "microsoft-graph",
    secret: "state",
    headers: [],
    body: '{"value":[{"id":"mg-1","subscriptionId":"s","clientState":"state","changeType":"created","resource":"r"}]}',
    event: "created",
    id: "mg-1",
    isBodyUnsigned: true,
  },
  {
    provider: "postmark",
    secret: { user: "u", password: "p:w" },
    headers: [["Authorization", `Basic ${btoa("u:p:w")}`]],
    body: '{"RecordType":"Bounce","MessageStream":"outbound","MessageID":"pm-1"}',
    event: "Bounce",
    id: "pm-1",
    isBodyUnsigned: true,
  },
  {
    provider: "chargebee",
    secret: "u:p",
    headers: [["Authorization", `Basic ${btoa("u:p")}`]],
    body: '{"id":"ev_1","event_type":"customer_created","content":{},"webhook_status":"scheduled"}',
    event: "customer_created",
    id: "ev_1",
    isBodyUnsigned: true,
  },
  (() => {
    const body = '{"state":"ready","id":"deploy"}';
    const jws = token({ iss: "netlify", sha256: sha256(body, "hex") }, "k");
    return {
      provider: "netlify",
      secret: "k",
      headers: [
        ["X-Netlify-Event", "deploy_created"],
        ["X-Webhook-Signature", jws],
      ],
      body,
      event: "deploy_created",
      id: null,
    };
  })(),
  (() => {
    const body = "anything";
    const claims = {
      iss: "Upstash",
      sub: URL,
      iat: Number(T),
      nbf: Number(T),
      exp: Number(T) + 300,
      body: sha256(body, "base64url"),
    };
    return {
      provider: "qstash",
      secret: "k",
      headers: [
        ["Upstash-Message-Id", "qs-1"],
        ["Upstash-Retried", "1"],
        ["Upstash-Signature", token(claims, "k")],
      ],
      body,
      event: null,
      id: "qs-1",
      attempt: 2,
    };
  })(),
  (() => {
    const body = '{"event":{"type":"create_pulse","triggerUuid":"mo-1"}}';
    return {
      provider: "monday",
      secret: "k",
      headers: [["Authorization", token({ aud: URL, exp: Number(T) + 300 }, "k")]],
      body,
      event: "create_pulse",
      id: "mo-1",
      isBodyUnsigned: true,
    };
  })(),
  (() => {
    const body = "{}";
    const claims = {
      nbf: Number(T),
      exp: Number(T) + 60,
      jti: "j",
      url_hash: sha256(URL, "hex"),
      payload_hash: sha256(body, "hex"),
    };
    return {
      provider: "messagebird",
      secret: "k",
      headers: [["MessageBird-Signature-JWT", token(claims, "k")]],
      body,
      event: null,
    };
  })(),
  (() => {
    const body = '{"api_key":"abc","text":"hi"}';
    const claims = { iat: Number(T), payload_hash: sha256(body, "hex") };
    return {
      provider: "vonage",
      secret: "k",
      headers: [["Authorization", `Bearer ${token(claims, "k")}`]],
      body,
      event: null,
    };
  })(),
  (() => {
    const body = '{"event":"room_started","id":"lk-1","createdAt":"1770000000"}';
    const claims = { iss: "APIkey", nbf: Number(T), exp: Number(T) + 300, sha256: sha256(body, "base64") };
    return {
      provider: "livekit",
      secret: "k",
      headers: [
        ["Content-Type", "application/webhook+json"],
        ["Authorization", token(claims, "k")],
      ],
      body,
      event: "room_started",
      id: "lk-1",
    };
  })(),
  (() => {
    const body = "MessageSid=SM1&MessageStatus=sent&AccountSid=AC%201&A=2&A=1&A=2";
    const text = `${URL}A1A2AccountSidAC 1MessageSidSM1MessageStatussent`;
    const signature = hmac("sha1", "k", text, "base64");
    return {
      provider: "twilio",
      secret: "k",
      headers: [FORM, ["I-Twilio-Idempotency-Token", "tw-1"], ["X-Twilio-Signature", signature]],
      body,
      event: "sent",
      id: "tw-1",
    };
  })(),
  (() => {
    const events = '[{"event":"open","_id":"md-1"}]';
    const body = `mandrill_events=${encodeURIComponent(events)}`;
    const signature = hmac("sha1", "k", `${URL}mandrill_events${events}`, "base64");
    return {
      provider: "mailchimp-transactional",
      secret: "k",
      headers: [FORM, ["X-Mandrill-Signature", signature]],
      body,
      event: "open",
      id: "md-1",
    };
  })(),
  (() => {
    const payload = `${btoa("<notification><kind>subscription_canceled</kind></notification>")}\n`;
    const key = createHash("sha1").update("private").digest();
    const signature = createHmac("sha1", key).update(payload).digest("hex");
    const body = new URLSearchParams([
      ["bt_signature", `other|00&public|${signature}`],
      ["bt_payload", payload],
    ]).toString();
    return {
      provider: "braintree",
      secret: { public_key: "public", private_key: "private" },
      headers: [FORM],
      body,
      event: "subscription_canceled",
      id: null,
      isBodyUnsigned: true,
    };
  })(),
  (() => {
    const signature = hmac("sha256", "k", `${T}tok`, "hex");
    const body = JSON.stringify({
      signature: { timestamp: T, token: "tok", signature },
      "event-data": { event: "opened", id: "mail-1" },
    });
    return { provider: "mailgun", secret: "k", headers: [], body, event: "opened", id: "mail-1", isBodyUnsigned: true };
  })(),
  (() => {
    const key = Buffer.from("00112233445566778899aabbccddeeff", "hex");
    const signature = hmac("sha256", key, "psp::Merchant:ref:9007199254740993:EUR:AUTHORISATION:true", "base64");
    const item = `{"additionalData":{"hmacSignature":"${signature}"},"pspReference":"psp","merchantAccountCode":"Merchant","merchantReference":"ref","amount":{"value":9007199254740993,"currency":"EUR"},"eventCode":"AUTHORISATION","success":"true"}`;
    const body = `{"live":"false","notificationItems":[{"NotificationRequestItem":${item}}]}`;
    return {
      provider: "adyen",
      secret: "00112233445566778899aabbccddeeff",
      headers: [],
      body,
      event: "AUTHORISATION",
      id: "psp",
      isBodyUnsigned: true,
    };
  })(),
  (() => {
    const body = '{"operation":"publish"}';
    const signed = JSON.stringify({ Body: body, EnvironmentName: "main", TimeStamp: 1770000000000 });
    const signature = hmac("sha256", "k", signed, "base64");
    return {
      provider: "hygraph",
      secret: "k",
      headers: [["gcms-signature", `sign=${signature}, env=main, t=1770000000000`]],
      body,
      event: "publish",
      id: null,
    };
  })(),
  (() => {
    const body = '[{"subscriptionType":"deal.creation"}]';
    const signature = sha256(`k${body}`, "hex");
    return {
      provider: "hubspot",
      secret: "k",
      headers: [
        ["X-HubSpot-Signature", signature],
        ["X-HubSpot-Signature-Version", "v1"],
      ],
      body,
      event: "deal.creation",
      id: null,
    };
  })(),
];
