import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { ISO, type Made, sha256, T } from "./made-request";

const pem = (key: KeyObject) => key.export({ type: "spki", format: "pem" }).toString();
const spki = (key: KeyObject) => key.export({ type: "spki", format: "der" }).toString("base64");
const raw = (key: KeyObject, encoding: "hex" | "base64") =>
  key.export({ type: "spki", format: "der" }).subarray(-32).toString(encoding);

const ed25519 = generateKeyPairSync("ed25519");
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });

const ed = (text: string, encoding: "hex" | "base64") =>
  sign(null, Buffer.from(text), ed25519.privateKey).toString(encoding);

function jws(alg: "ES256" | "RS256", claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg, kid: "k1" })}.${part(claims)}`;
  const key = alg === "ES256" ? { key: ec.privateKey, dsaEncoding: "ieee-p1363" as const } : { key: rsa.privateKey };
  return `${signed}.${sign("sha256", Buffer.from(signed), key).toString("base64url")}`;
}

/** Signatures with a private key; the secret is the sender's public key. */
export const MADE_PUBLIC_KEY: readonly Made[] = [
  (() => {
    const body = '{"id":"dc-1","type":2}';
    const headers = [
      ["X-Signature-Ed25519", ed(`${T}${body}`, "hex")],
      ["X-Signature-Timestamp", T],
    ] as const;
    return {
      provider: "discord",
      secret: { public_key_hex: raw(ed25519.publicKey, "hex") },
      headers,
      body,
      event: "APPLICATION_COMMAND",
      id: "dc-1",
    };
  })(),
  (() => {
    const body = '{"data":{"id":"tx-1","event_type":"message.received"}}';
    const headers = [
      ["telnyx-signature-ed25519", ed(`${T}|${body}`, "base64")],
      ["telnyx-timestamp", T],
    ] as const;
    return {
      provider: "telnyx",
      secret: raw(ed25519.publicKey, "base64"),
      headers,
      body,
      event: "message.received",
      id: "tx-1",
    };
  })(),
  (() => {
    const body = '{"type":"a.b"}';
    const signature = `v1a,${ed(`msg_1.${T}.${body}`, "base64")}`;
    const headers = [
      ["webhook-id", "msg_1"],
      ["webhook-timestamp", T],
      ["webhook-signature", signature],
    ] as const;
    return {
      provider: "standardwebhooks",
      secret: `whpk_${raw(ed25519.publicKey, "base64")}`,
      headers,
      body,
      event: "a.b",
      id: "msg_1",
    };
  })(),
  (() => {
    const body = '[{"sg_event_id":"sg-1","event":"delivered"}]\r\n';
    const signature = sign("sha256", Buffer.from(`${T}${body}`), ec.privateKey).toString("base64");
    const prefix = "X-Twilio-Email-Event-Webhook";
    const headers = [
      [`${prefix}-Signature`, signature],
      [`${prefix}-Timestamp`, T],
    ] as const;
    return { provider: "sendgrid", secret: spki(ec.publicKey), headers, body, event: "delivered", id: "sg-1" };
  })(),
  (() => {
    const body = '{"metadata":{"topic":"MARKETPLACE_ACCOUNT_DELETION"},"notification":{"notificationId":"eb-1"}}';
    const signature = sign("sha1", Buffer.from(body), ec.privateKey).toString("base64");
    const headers = [["X-EBAY-SIGNATURE", btoa(JSON.stringify({ kid: "k", signature }))]] as const;
    return {
      provider: "ebay",
      secret: pem(ec.publicKey),
      headers,
      body,
      event: "MARKETPLACE_ACCOUNT_DELETION",
      id: "eb-1",
    };
  })(),
  (() => {
    const body = '{"event_type":"transfers#state-change"}';
    const signature = sign("sha256", Buffer.from(body), rsa.privateKey).toString("base64");
    return {
      provider: "wise",
      secret: pem(rsa.publicKey),
      headers: [["X-Signature-SHA256", signature]],
      body,
      event: "transfers#state-change",
      id: null,
    };
  })(),
  (() => {
    const message = {
      Message: "hi\nthere",
      MessageId: "sns-1",
      Timestamp: ISO,
      TopicArn: "arn:aws:sns:a:b:c",
      Type: "Notification",
    };
    const text = Object.entries(message)
      .map(([name, value]) => `${name}\n${value}\n`)
      .join("");
    const signature = sign("sha256", Buffer.from(text), rsa.privateKey).toString("base64");
    const body = JSON.stringify({ ...message, SignatureVersion: "2", Signature: signature });
    const headers = [
      ["x-amz-sns-message-type", "Notification"],
      ["Content-Type", "text/plain; charset=UTF-8"],
    ] as const;
    return {
      provider: "aws-sns",
      secret: pem(rsa.publicKey),
      headers,
      body,
      event: "Notification",
      id: "sns-1",
      isBodyUnsigned: true,
    };
  })(),
  (() => {
    const body = "123456789";
    // CRC-32 of "123456789" is the check value that its definition publishes: 0xcbf43926.
    const text = `tid|${ISO}|WH-1|${0xcbf43926}`;
    const headers = [
      ["PAYPAL-TRANSMISSION-ID", "tid"],
      ["PAYPAL-TRANSMISSION-TIME", ISO],
      ["PAYPAL-TRANSMISSION-SIG", sign("sha256", Buffer.from(text), rsa.privateKey).toString("base64")],
    ] as const;
    return {
      provider: "paypal",
      secret: { webhook_id: "WH-1", certificate: pem(rsa.publicKey) },
      headers,
      body,
      event: null,
      id: null,
    };
  })(),
  (() => {
    const body = '{"webhook_type":"ITEM","webhook_code":"ERROR"}';
    const hash = sha256(body, "hex");
    const headers = [["Plaid-Verification", jws("ES256", { iat: Number(T), request_body_sha256: hash })]] as const;
    const secret = JSON.stringify(ec.publicKey.export({ format: "jwk" }));
    return { provider: "plaid", secret, headers, body, event: "ITEM.ERROR", id: null };
  })(),
  (() => {
    const body = '{"message":{"messageId":"ps-1","data":"aGk="},"subscription":"projects/p/subscriptions/s"}';
    const claims = { iss: "https://accounts.google.com", aud: "a", iat: Number(T), exp: Number(T) + 3600 };
    const headers = [["Authorization", `Bearer ${jws("RS256", claims)}`]] as const;
    return {
      provider: "google-pubsub",
      secret: pem(rsa.publicKey),
      headers,
      body,
      event: null,
      id: "ps-1",
      isBodyUnsigned: true,
    };
  })(),
];
