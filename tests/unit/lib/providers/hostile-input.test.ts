import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_PROVIDERS } from "@/lib/providers/all-providers";
import { findHandshake } from "@/lib/providers/find-handshake";
import { recognise } from "@/lib/providers/recognise";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import type { Secret } from "@/lib/providers/schemes/secret";
import { sign } from "@/lib/providers/sign";
import { verify } from "@/lib/providers/verify";
import { MADE_REQUESTS, requestOf } from "./made-requests";

const NAMES = [
  ...new Set(
    ALL_PROVIDERS.flatMap(({ clues, schemes }) => [
      ...clues.flatMap(({ fields = [] }) => fields),
      ...schemes.flatMap(({ fields }) => fields),
    ]),
  ),
];
const IDS = ALL_PROVIDERS.map(({ id }) => id);
const VALUES = [
  "v1,",
  "t=,v1=",
  "t=1,v1=00",
  "sha256=",
  "Bearer a.b.c",
  "Bearer e30.e30.",
  "Basic %%",
  "HMAC ",
  "1e999",
  "-1",
  "=,=,=",
  "ts=1;h1=",
  "eyJhbGciOiJub25lIn0.e30.",
];
const BODIES = [
  "{",
  "[]",
  "[null]",
  "null",
  '{"a":1e999}',
  '{"__proto__":{"type":"x"}}',
  "%",
  "=&=",
  "payload=%7B",
  "\uFEFF{}",
  '{"value":[{}]}',
  '{"notificationItems":[{}]}',
  '{"type":1}',
  `${"[".repeat(5000)}`,
];

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...VALUES));
const anyRequest: fc.Arbitrary<ProviderRequest> = fc.record({
  method: fc.constantFrom("GET", "POST", "HEAD", "OPTIONS", ""),
  url: fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.string(),
    fc.constantFrom(
      "https://a/?hub.challenge=1&hub.mode=subscribe&hub.topic=t",
      "http://a?crc_token=%FF&bt_challenge=%",
    ),
  ),
  headers: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string()), anyText), { maxLength: 12 }),
  body: fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.constantFrom(...BODIES).map((text) => Buffer.from(text)),
    fc.json().map((text) => Buffer.from(text)),
  ),
});
const anySecret: fc.Arbitrary<Secret> = fc.oneof(
  anyText,
  fc.constantFrom(
    "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
    "-----BEGIN CERTIFICATE-----",
    '{"kty":"RSA","n":"%","e":"?"}',
    "{",
    "whsec_",
    "00",
    "constructor",
  ),
  fc.dictionary(
    fc.constantFrom("public_key", "private_key", "verify_token", "webhook_id", "__proto__", "user", "password"),
    anyText,
  ),
);

describe("whatever is sent and stored", () => {
  it("nothing throws, and every report and recognition is whole", () => {
    fc.assert(
      fc.property(
        anyRequest,
        anySecret,
        fc.constantFrom(...IDS),
        fc.oneof(fc.integer(), fc.double()),
        (request, secret, provider, now) => {
          const found = recognise(request);
          if (found !== null) expect(IDS).toContain(found.provider);
          for (const text of [found?.eventType, found?.deliveryId]) {
            if (typeof text === "string") expect(text).toMatch(/^[^\p{Cc}\p{Cs}]{1,200}$/u);
          }
          for (const id of [provider, null]) {
            const report = verify({
              request,
              provider: id,
              secrets: [{ value: secret }],
              otherSecrets: [{ value: "x" }],
              now,
            });
            expect(report.explanation).not.toBe("");
            if (report.valid === false) expect(report.cause).not.toBeNull();
            if (report.valid !== false) expect(report.cause).toBeNull();
          }
          const signed = sign({ request, provider, secret, now, targetUrl: request.url });
          if (!signed.ok) expect(signed.reason).not.toBe("");
          findHandshake({ request, provider, findSecret: () => secret });
          findHandshake({ request, findSecret: () => null });
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("no report tells the secret", () => {
    const secret = "s3cr3t-that-nobody-may-read";
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...MADE_REQUESTS), (request, made) => {
        const headers = [...request.headers, ...made.headers];
        for (const body of [request.body, Buffer.from(made.body)]) {
          const report = verify({
            request: { ...request, headers, body },
            provider: made.provider,
            secrets: [{ value: `${secret}\n` }],
            now: 1,
          });
          expect(JSON.stringify(report)).not.toContain(secret);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(MADE_REQUESTS.map((made) => [made.provider, made] as const))(
    "%s: broken bits of a real request throw nothing",
    (provider, made) => {
      const original = requestOf(made);
      fc.assert(
        fc.property(fc.nat(), anyText, (at, value) => {
          const headers = original.headers.map(
            ([name, old], index) => [name, index === at % original.headers.length ? value : old] as const,
          );
          const report = verify({
            request: { ...original, headers },
            provider,
            secrets: [{ value: made.secret }],
            now: 1_770_000_000,
          });
          expect(report.explanation).not.toBe("");
          sign({ request: { ...original, headers }, provider, secret: made.secret, now: 1 });
        }),
        { numRuns: 15 },
      );
    },
  );
});
