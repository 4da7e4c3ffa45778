import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactMessage } from "@/lib/redact/redact-message";
import type { RedactableMessage } from "@/lib/redact/redactable-message";
import { AUTO, binary, buildMessage, nameOf, redact, redactBody, tokenOf } from "./redact";

const TYPES = [
  null,
  "application/json",
  "application/x-www-form-urlencoded",
  "text/xml",
  "text/plain",
  "application/x-ndjson",
  "text/event-stream",
  "multipart/form-data; boundary=b",
  "text/plain; charset=iso-8859-1",
  "application/json; charset=utf-16le",
];
// What redaction looks at, in any order.
const PIECES = [
  ..."{}[]<>/&%+=:;,.\\\"'-_ \n\r\u001e?#@",
  '"password":',
  '"token":"',
  "password=",
  "%70assword=",
  "secret:",
  "‹secret:6f2a›",
  "%E2%80%B9secret:6f2a%E2%80%BA",
  "Bearer ",
  "eyJhbGciOi",
  "-----BEGIN PRIVATE KEY-----",
  "-----END ",
  "--b\r\n",
  "--b--",
  'Content-Disposition: form-data; name="token"\r\n\r\n',
  "Content-Transfer-Encoding: base64\r\n\r\n",
  "4242 4242 4242 4242",
  "sk_live_0123456789",
  "AKIAIOSFODNN7EXAMPLE",
  "c2VjcmV0PWh1bnRlcjIyIGFuZCBtb3Jl",
  "hunter22",
  "hun\\u0074er22",
  "%68unter22",
  "<password>",
  "</password>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "://a:b@",
  "\\u00e9",
  "&#x41;",
  "null",
  "12345.67e8",
];
const text = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 6 })),
  {
    maxLength: 24,
  },
);
const joined = text.map((pieces) => pieces.join(""));
const line = joined.map((one) => binary(Buffer.from(one).toString()));
const fieldName = fc.constantFrom(
  "X-A",
  "Authorization",
  "Cookie",
  "Set-Cookie",
  "X-Signature",
  "Content-Digest",
  "X-Api-Key",
);
const message: fc.Arbitrary<RedactableMessage> = fc.record({
  url: line,
  target: line,
  query: fc.option(line),
  headers: fc.array(fc.tuple(fieldName, line), { maxLength: 3 }),
  trailers: fc.constant([]),
  body: fc.oneof(
    joined.map((one) => new Uint8Array(Buffer.from(one))),
    fc.uint8Array({ maxLength: 60 }),
  ),
  contentType: fc.constantFrom(...TYPES),
  note: joined.map((one) => Buffer.from(one).toString()),
});

describe("redaction", () => {
  it("never throws, and changes nothing the second time", () => {
    fc.assert(
      fc.property(message, (given) => {
        const once = redact(given);
        expect(redact(once)).toEqual({ ...once, redactions: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it("leaves a message without secrets as it is, byte for byte", () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/).map((one) => `w${one}`);
    const leaf = fc.oneof(word, fc.integer({ min: -99999, max: 99999 }), fc.boolean(), fc.constant(null));
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(word, tie("value"), { maxKeys: 4 }),
      ),
    })).value;
    const space = fc.constantFrom(undefined, 1, 4);
    fc.assert(
      fc.property(tree, space, word, word, fc.uint8Array({ maxLength: 40 }), (value, indent, name, other, bytes) => {
        const query = `${name}=${other}&x=%7e+%zz`;
        const given = buildMessage({
          url: `https://h.test/in/a?${query}`,
          target: `/a?${query}`,
          query,
          headers: [
            [name, other],
            ["Content-Digest", "sha-256=:abc=:"],
          ],
          body: JSON.stringify(value, null, indent),
          contentType: "application/json",
          note: "ö",
        });
        expect(redact(given)).toEqual({ ...given, redactions: [] });
        expect(redact(buildMessage({ body: bytes }))).toEqual({ ...buildMessage({ body: bytes }), redactions: [] });
      }),
    );
  });

  it("changes nothing outside of the one secret", () => {
    const noise = fc.stringMatching(/^[a-z ]{0,12}$/);
    const secret = fc.stringMatching(/^[A-Z]{3}[0-9]{3,12}[#!]$/);
    fc.assert(
      fc.property(noise, noise, secret, (before, after, hidden) => {
        const json = (value: string) =>
          `{"a": "${before}",\n "password" : "${value}", "n":1.50e3,"b":"${after}${value}${before}" }`;
        expect(redactBody(json(hidden), "application/json")).toBe(json(tokenOf(hidden)));
        const xml = (value: string) => `<a  b='${before}'><password>${value}</password>\n<c>${after} ${value}</c></a>`;
        expect(redactBody(xml(hidden), "text/xml")).toBe(xml(tokenOf(hidden)));
      }),
    );
  });
});

describe("tokens", () => {
  it("are equal for equal secrets in whatever spelling, and only for those", () => {
    const body = JSON.stringify({ password: "a/b c", token: "other" }).replace("/", "\\/");
    const redacted = redact(buildMessage({ query: "password=a%2Fb+c", headers: [["X-Api-Key", "a/b c"]], body }));
    const tokens = redacted.redactions.map(({ token }) => token);
    expect(tokens).toEqual([tokenOf("a/b c"), tokenOf("a/b c"), tokenOf("a/b c"), tokenOf("other")]);
  });

  it("get longer where names collide, however bad they are", () => {
    const body = JSON.stringify(Array.from({ length: 40 }, (_, index) => ({ token: `value ${index}` })));
    for (const name of [() => "6f2a", (secret: string) => nameOf(secret).slice(0, 4)]) {
      const { redactions } = redactMessage(buildMessage({ body }), AUTO, name);
      expect(new Set(redactions.map(({ token }) => token)).size).toBe(40);
      expect(redactions.every(({ token }) => /^‹secret:[0-9a-f]{4,64}›$/.test(token))).toBe(true);
    }
  });
});

describe("what is no secret", () => {
  it.each([
    "5f0c8b1e-7b57-4c8b-9d26-0d7f1b3a9f11",
    "evt_1NG8Du2eZvKYlo2CUI79vXWy",
    "cus_9s6XKzkNRiz8i3",
    "1700000000123",
    "1700000000123456",
    "order 4242424242424243",
    "4242424242424242424242",
    "AC0123456789abcdef0123456789abcdef",
    "2026-11-26T04:40:32.123Z",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "https://example.test/path?page=2&id=7&monkey=1",
    "pk_live_4eC39HqLyjWDarjtT1zdp7dc",
    "tok:en, passage: 3, author: x, keys: y",
    "+49 170 1234567 8901",
    "SGVsbG8gd29ybGQsIHRoaXMgaXMgdGV4dC4=",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk",
  ])("%s", (value) => {
    const given = buildMessage({
      headers: [["X-A", value]],
      body: JSON.stringify({ id: value, list: [value] }),
      note: value,
    });
    expect(redact(given)).toEqual({ ...given, redactions: [] });
  });

  it.each([
    "id",
    "key",
    "order_id",
    "token_type",
    "next_page_token",
    "max_tokens",
    "idempotency_key",
    "i-idempotency-token",
    "public_key",
    "author",
    "keyboard",
    "compass",
    "MessageSid",
    "signature_version",
  ])("a member of the name %s", (name) =>
    expect(redactBody(JSON.stringify({ [name]: "value-1" }), null)).toBe(JSON.stringify({ [name]: "value-1" })),
  );

  it("a plain word that is a secret's name is replaced there alone", () => {
    expect(redactBody('{"password":"password","a":"password"}', null)).toBe(
      `{"password":"${tokenOf("password")}","a":"password"}`,
    );
  });
});
