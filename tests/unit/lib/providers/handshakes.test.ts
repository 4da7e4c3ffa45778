import { createHash, createHmac, generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { findHandshake } from "@/lib/providers/find-handshake";
import type { Secret } from "@/lib/providers/schemes/secret";

interface Asked {
  readonly method?: string;
  readonly query?: string;
  readonly headers?: RawHeaders;
  readonly body?: string;
  readonly secret?: Secret | null;
  readonly provider?: string;
}

function ask({ method = "POST", query = "", headers = [], body = "", secret = null, provider }: Asked) {
  const request = { method, url: `https://a.test/in/x${query}`, headers, body: Buffer.from(body) };
  return findHandshake({ request, findSecret: () => secret, ...(provider === undefined ? {} : { provider }) });
}

const FORM: RawHeaders = [["Content-Type", "application/x-www-form-urlencoded"]];
const hmac = (algorithm: string, key: string | Buffer, text: string) => createHmac(algorithm, key).update(text);

describe("handshakes that nobody needs to name", () => {
  it.each<[provider: string, asked: Asked, status: number, body: string | object]>([
    ["slack", { body: '{"type":"url_verification","challenge":"c"}' }, 200, "c"],
    ["slack", { headers: FORM, body: "ssl_check=1&token=t" }, 200, ""],
    [
      "meta",
      { method: "GET", query: "?hub.mode=subscribe&hub.challenge=9&hub.verify_token=t", secret: { verify_token: "t" } },
      200,
      "9",
    ],
    [
      "meta",
      { method: "GET", query: "?hub.mode=subscribe&hub.challenge=9&hub.verify_token=u", secret: { verify_token: "t" } },
      403,
      "",
    ],
    ["websub", { method: "GET", query: "?hub.mode=unsubscribe&hub.topic=t&hub.challenge=9" }, 200, "9"],
    [
      "zoom",
      { body: '{"event":"endpoint.url_validation","payload":{"plainToken":"p"}}', secret: "k" },
      200,
      { plainToken: "p", encryptedToken: hmac("sha256", "k", "p").digest("hex") },
    ],
    [
      "x",
      { method: "GET", query: "?crc_token=abc", secret: "k" },
      200,
      { response_token: `sha256=${hmac("sha256", "k", "abc").digest("base64")}` },
    ],
    ["microsoft-graph", { query: "?validationToken=a%20b+c%3Cb%3E" }, 200, "a b c<b>"],
    ["okta", { method: "GET", headers: [["X-Okta-Verification-Challenge", "c"]] }, 200, { verification: "c" }],
    [
      "azure-eventgrid",
      { headers: [["aeg-event-type", "SubscriptionValidation"]], body: '[{"data":{"validationCode":"c"}}]' },
      200,
      { validationResponse: "c" },
    ],
    [
      "twitch",
      { headers: [["Twitch-Eventsub-Message-Type", "webhook_callback_verification"]], body: '{"challenge":"c"}' },
      200,
      "c",
    ],
    [
      "cloudevents",
      {
        method: "OPTIONS",
        headers: [
          ["WebHook-Request-Origin", "o.example"],
          ["WebHook-Request-Rate", "120"],
        ],
      },
      200,
      "",
    ],
    ["asana", { headers: [["X-Hook-Secret", "s"]] }, 200, ""],
    ["notion", { body: '{"verification_token":"secret_1"}' }, 200, ""],
    [
      "aws-sns",
      {
        body: '{"Type":"SubscriptionConfirmation","SubscribeURL":"https://sns.eu-west-1.amazonaws.com/?Action=Confirm"}',
      },
      200,
      "",
    ],
    ["woocommerce", { headers: FORM, body: "webhook_id=7" }, 200, ""],
    [
      "braintree",
      {
        method: "GET",
        query: "?bt_challenge=aaaaaaaaaaaaaaaaaaaaaaaa",
        secret: { public_key: "pub", private_key: "k" },
      },
      200,
      `pub|${hmac("sha1", createHash("sha1").update("k").digest(), "a".repeat(24)).digest("hex")}`,
    ],
    [
      "ebay",
      { method: "GET", query: "?challenge_code=c", secret: { verification_token: "t" } },
      200,
      { challengeResponse: createHash("sha256").update("cthttps://a.test/in/x").digest("hex") },
    ],
    [
      "xero",
      {
        headers: [["x-xero-signature", hmac("sha256", "k", '{"events":[]}').digest("base64")]],
        body: '{"events":[]}',
        secret: "k",
      },
      200,
      "",
    ],
    [
      "xero",
      {
        headers: [["x-xero-signature", hmac("sha256", "u", '{"events":[]}').digest("base64")]],
        body: '{"events":[]}',
        secret: "k",
      },
      401,
      "",
    ],
  ])("%s %j", (provider, asked, status, body) => {
    const found = ask(asked);
    expect(found?.provider).toBe(provider);
    expect(found?.answer?.status, found?.explanation).toBe(status);
    if (typeof body === "string") expect(found?.answer?.body).toBe(body);
    else expect(JSON.parse(found?.answer?.body ?? "")).toEqual(body);
  });

  it("echoes a challenge as plain text that no browser runs", () => {
    const headers = ask({ query: "?validationToken=%3Cscript%3E" })?.answer?.headers;
    expect(headers).toContainEqual(["content-type", "text/plain; charset=utf-8"]);
    expect(headers).toContainEqual(["x-content-type-options", "nosniff"]);
  });

  it("hands on the secret that Asana and Notion give", () => {
    expect(ask({ headers: [["X-Hook-Secret", "s"]] })).toMatchObject({ learnedSecret: "s" });
    expect(ask({ body: '{"verification_token":"secret_1"}' })).toMatchObject({ learnedSecret: "secret_1" });
  });
});

describe("handshakes that look like others'", () => {
  it.each<[provider: string, asked: Asked, status: number, body: string]>([
    ["dropbox", { method: "GET", query: "?challenge=c" }, 200, "c"],
    ["monday", { body: '{"challenge":"c"}' }, 200, '{"challenge":"c"}'],
    ["discord", { body: '{"type":1}' }, 200, '{"type":1}'],
    ["discord", { body: '{"type":0}' }, 204, ""],
  ])("%s is marked as such", (provider, asked, status, body) => {
    expect(ask(asked)).toMatchObject({ provider, fits: "several", answer: { status, body } });
    expect(ask({ ...asked, provider })?.answer).toMatchObject({ status, body });
  });

  it.each(["trello", "intercom"])("HEAD is %s's only where it is named", (provider) => {
    expect(ask({ method: "HEAD" })).toBeNull();
    expect(ask({ method: "HEAD", provider })?.answer).toMatchObject({ status: 200, body: "" });
  });

  it("Discord's PING with a wrong signature gets 401", () => {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const secret = { public_key_hex: publicKey.export({ type: "spki", format: "der" }).subarray(-32).toString("hex") };
    const signed = (text: string): Asked => ({
      headers: [
        ["X-Signature-Ed25519", sign(null, Buffer.from(text), privateKey).toString("hex")],
        ["X-Signature-Timestamp", "1"],
      ],
      body: '{"type":1}',
      secret,
    });
    expect(ask(signed('1{"type":1}'))?.answer?.status).toBe(200);
    expect(ask(signed("something else"))?.answer?.status).toBe(401);
  });
});

describe("an endpoint is no signing oracle", () => {
  it.each<[string, Asked]>([
    ["Zoom, a colon", { body: '{"event":"endpoint.url_validation","payload":{"plainToken":"v0:1:{}"}}', secret: "k" }],
    ["X, JSON", { method: "GET", query: "?crc_token=%7B%22a%22%3A1%7D", secret: "k" }],
    ["X, nothing", { method: "GET", query: "?crc_token=", secret: "k" }],
    [
      "Braintree, a payload",
      { method: "GET", query: "?bt_challenge=PG5vdGlmaWNhdGlvbj4=", secret: { public_key: "p", private_key: "k" } },
    ],
    [
      "Braintree, too long",
      { method: "GET", query: `?bt_challenge=${"a".repeat(33)}`, secret: { public_key: "p", private_key: "k" } },
    ],
    ["no secret", { method: "GET", query: "?crc_token=abc" }],
    ["SNS, a foreign host", { body: '{"Type":"SubscriptionConfirmation","SubscribeURL":"https://sns.evil.example/"}' }],
  ])("%s", (_name, asked) => {
    const found = ask(asked);
    expect(found).not.toBeNull();
    expect(found?.answer).toBeNull();
    expect(found?.explanation).toMatch(/\.$/);
  });

  it("an ordinary request is no handshake", () => {
    expect(ask({ body: '{"type":"invoice.paid","challenge":"c"}' })).toBeNull();
    expect(ask({ method: "GET", query: "?a=1" })).toBeNull();
  });
});
