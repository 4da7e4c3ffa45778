import { describe, expect, it } from "vitest";
import { AUTO, buildMessage, redact, redactHeader, tokenOf } from "./redact";

describe("secrets in fields", () => {
  it.each([
    ["Authorization", "Bearer s3cr3t-t0ken", `Bearer ${tokenOf("s3cr3t-t0ken")}`],
    ["authorization", "Basic YWxpY2U6b3Blbi1zZXNhbWU=", `Basic ${tokenOf("YWxpY2U6b3Blbi1zZXNhbWU=")}`],
    ["Proxy-Authorization", "just-one-word-0", tokenOf("just-one-word-0")],
    ["X-Api-Key", "k1", tokenOf("k1")],
    ["X-Gitlab-Token", "glsecret99", tokenOf("glsecret99")],
    ["X-Amz-Security-Token", "FwoGZXIvYXdzE", tokenOf("FwoGZXIvYXdzE")],
    ["apikey", "abc", tokenOf("abc")],
    ["Cookie", 'a=1; session="x y z"; b', `a=${tokenOf("1")}; session="${tokenOf("x y z")}"; ${tokenOf("b")}`],
    ["Set-Cookie", "sid=31d4d96e; Path=/; HttpOnly", `sid=${tokenOf("31d4d96e")}; Path=/; HttpOnly`],
    [
      "Stripe-Signature",
      "t=1700000000,v1=5257a869e7,v0=6ffbb59b",
      `t=1700000000,v1=${tokenOf("5257a869e7")},v0=${tokenOf("6ffbb59b")}`,
    ],
    ["X-Hub-Signature-256", "sha256=757107ea0eb2509f", `sha256=${tokenOf("757107ea0eb2509f")}`],
    [
      "Webhook-Signature",
      "v1,K5oZfzN95Z9U v1a,hnO3f9T8Ytu9",
      `v1,${tokenOf("K5oZfzN95Z9U")} v1a,${tokenOf("hnO3f9T8Ytu9")}`,
    ],
    ["X-Slack-Signature", "v0=a2114d57b48e", `v0=${tokenOf("a2114d57b48e")}`],
    [
      "X-Shopify-Hmac-Sha256",
      "XWmrwMey6OsLMeiZKwP4FppHH3cmAiiJJAweH5Jo4bM=",
      tokenOf("XWmrwMey6OsLMeiZKwP4FppHH3cmAiiJJAweH5Jo4bM="),
    ],
    [
      "Signature",
      'keyId="k-1",algorithm="hs2019",signature="c2lnbmF0dXJl"',
      `keyId="k-1",algorithm="hs2019",signature="${tokenOf("c2lnbmF0dXJl")}"`,
    ],
    [
      "X-Custom",
      "key is ghp_0123456789abcdefghijABCDEFGHIJ012345 ok",
      `key is ${tokenOf("ghp_0123456789abcdefghijABCDEFGHIJ012345")} ok`,
    ],
    [
      "Referer",
      "https://x.test/cb?state=1&access_token=abc123&x=2",
      `https://x.test/cb?state=1&access_token=${tokenOf("abc123")}&x=2`,
    ],
    ["Location", "https://alice:hunter22@x.test/", `https://alice:${tokenOf("hunter22")}@x.test/`],
  ])("in %s: %s", (name, value, expected) => expect(redactHeader(name, value)).toBe(expected));

  it.each([
    ["X-Signature-Timestamp", "1700000000"],
    ["Idempotency-Key", "5f0c8b1e-7b57-4c8b-9d26-0d7f1b3a9f11"],
    ["X-Request-Id", "4242424242424242424242424242"],
    ["Content-Digest", "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"],
    ["Signature-Input", 'sig1=("@method");created=1618884473;keyid="k"'],
    ["User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)"],
  ])("leaves %s: %s", (name, value) => expect(redactHeader(name, value)).toBe(value));

  it("redacts chosen fields of any case, and nothing else without auto", () => {
    const rules = { auto: false, headers: ["x-TENANT"], paths: [] };
    expect(redactHeader("X-Tenant", "acme", rules)).toBe(tokenOf("acme"));
    expect(redactHeader("Authorization", "Bearer abc", rules)).toBe("Bearer abc");
  });

  it("redacts a digest of a body that was redacted: a short secret could be tried against it", () => {
    const headers = [["Content-Digest", "sha-256=:X48E9qOokqqrvdts8nOJ:"]] as const;
    const given = buildMessage({ headers, body: '{"password":"1234"}', contentType: "application/json" });
    expect(redact(given).redactions.map(({ where, kind }) => [where, kind])).toEqual([
      ["header content-digest", "digest"],
      ["body $.password", "password"],
    ]);
  });

  it("redacts in trailers and in the note too", () => {
    const given = buildMessage({ trailers: [["X-Api-Key", "k-123456"]], note: "→ k-123456 it is", headers: [] });
    const { trailers, note } = redact(given, AUTO);
    expect(trailers[0]?.[1]).toContain("secret:");
    expect(note).toBe(`→ ${tokenOf("k-123456")} it is`);
  });
});
