import { describe, expect, it } from "vitest";
import { diffHeaders } from "@/lib/diff/headers/diff-headers";
import { headerFilter } from "@/lib/diff/headers/header-filter";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { rows } from "./build-diff-message";

const none = { isIgnored: headerFilter([]), isLearned: headerFilter([]) };

function compare(left: RawHeaders, right: RawHeaders): string[] {
  return rows(diffHeaders(left, right, none));
}

describe("header fields", () => {
  it.each<[string, string, string, string[]]>([
    ["Cookie", "a=1; b=2", "b=2; a=3", ["changed cookie.a: 1 → 3", "moved cookie.a: 1 → 2"]],
    [
      "Set-Cookie",
      "s=1; Path=/; HttpOnly",
      "s=2; path=/",
      ["changed set-cookie.s: 1 → 2", "removed set-cookie.httponly: "],
    ],
    ["Accept", "text/html, */*;q=0.8", "text/html, */*;q=0.9", ["changed accept['*/*']: q=0.8 → q=0.9"]],
    [
      "Content-Type",
      "text/html; charset=utf-8",
      'Text/HTML;charset="ascii"',
      ["changed content-type.charset: utf-8 → ascii"],
    ],
    [
      "Content-Type",
      "text/html; charset=utf-8",
      'text/html;charset="utf-8"',
      ['changed content-type: text/html; charset=utf-8 → text/html;charset="utf-8"'],
    ],
    ["Content-Type", "text/html", "text/plain", ["changed content-type: text/html → text/plain"]],
    ["Cache-Control", "max-age=60, public", "max-age=0, public", ["changed cache-control['max-age']: 60 → 0"]],
    ["Stripe-Signature", "t=1,v1=a", "t=1,v1=a,v1=b", ["added stripe-signature.v1[1]: b"]],
    ["Paddle-Signature", "ts=1;h1=a", "ts=2;h1=a", ["changed paddle-signature.ts: 1 → 2 (known noise)"]],
    ["webhook-signature", "v1,aa v1,bb", "v1,aa v1,cc", ["changed webhook-signature.v1[1]: bb → cc (known noise)"]],
    ["X-Hub-Signature-256", "sha256=aa", "sha1=bb", ["changed x-hub-signature-256: sha256=aa → sha1=bb (known noise)"]],
    ["Authorization", "Basic YTpi", "Bearer YTpi", ["changed authorization.scheme: basic → bearer"]],
    ["Authorization", "Bearer abc", "Bearer abd", ["changed authorization.credentials: abc → abd"]],
    [
      "Authorization",
      'Digest realm="a", nonce="1"',
      'Digest realm="b", nonce="1"',
      ["changed authorization.realm: a → b"],
    ],
    ["X-Anything", "a, b", "b, a", ["changed x-anything: a, b → b, a"]],
  ])("%s by its parts: %s against %s", (name, left, right, expected) => {
    expect(compare([[name, left]], [[name, right]])).toEqual(expected);
  });

  it("with more parts than are read are compared whole", () => {
    const cookies = (end: string) =>
      Array.from({ length: 1001 }, (_, at) => `c${at}=${at === 1000 ? end : ""}`).join("; ");
    expect(compare([["Cookie", cookies("1")]], [["Cookie", cookies("2")]])[0]).toMatch(/^changed cookie: /);
    const params = (end: string) =>
      `Digest ${Array.from({ length: 101 }, (_, at) => `p${at}="${at === 100 ? end : ""}"`).join(", ")}`;
    expect(compare([["Authorization", params("1")]], [["Authorization", params("2")]])[0]).toMatch(
      /^changed authorization: /,
    );
  });

  it("have names without case", () => expect(compare([["X-A", "1"]], [["x-a", "1"]])).toEqual([]));

  it("of one name are an ordered list", () => {
    const left: RawHeaders = [
      ["Via", "a"],
      ["X-A", "1"],
      ["X-A", "2"],
    ];
    const right: RawHeaders = [
      ["Via", "a"],
      ["X-A", "2"],
      ["X-A", "1"],
    ];
    expect(compare(left, right)).toHaveLength(1);
    expect(compare(left, right)[0]).toMatch(/^moved x-a\[\d\] ⇒ x-a\[\d\]: \d → \d$/);
  });

  it("of other names may stand in any order: seen, and noise", () => {
    expect(
      compare(
        [
          ["A", "1"],
          ["B", "2"],
          ["C", "3"],
        ],
        [
          ["C", "3"],
          ["A", "1"],
          ["B", "2"],
        ],
      ),
    ).toEqual(["moved c: 3 → 1 (known noise)"]);
  });

  it.each([
    ["Date", "a", "b", true],
    ["traceparent", "00-a", "00-b", true],
    ["X-Request-Id", "a", "b", true],
    ["Idempotency-Key", "a", "b", true],
    ["X-Shopify-Webhook-Id", "a", "b", true],
    ["X-Forwarded-For", "a", "b", true],
    ["X-Slack-Retry-Num", null, "1", true],
    ["CF-Ray", null, "1", true],
    ["X-Hub-Signature", null, "sha1=a", false],
    ["Date", null, "b", false],
    ["X-Shopify-Topic", "a", "b", false],
    ["User-Agent", "a", "b", false],
    ["Authorization", "Bearer a", "Bearer b", false],
    ["Content-Length", "1", "2", false],
    ["X-Retry-Policy", "a", "b", false],
  ])("%s from %s to %s is noise: %s", (name, left, right, isNoise) => {
    const [change] = diffHeaders(left === null ? [] : [[name, left]], [[name, right]], none);
    expect(change?.noise !== undefined).toBe(isNoise);
  });

  it("are ignored by name and wildcard, also where they come and go", () => {
    const options = { isIgnored: headerFilter(["x-a*-id", "Host"]), isLearned: headerFilter(["X-L"]) };
    const kinds = diffHeaders(
      [
        ["Host", "a"],
        ["X-L", "1"],
        ["X-Other", "1"],
      ],
      [
        ["X-Abc-Id", "1"],
        ["X-L", "2"],
        ["X-Other", "2"],
      ],
      options,
    ).map(({ path, noiseKind }) => [path, noiseKind]);
    expect(Object.fromEntries(kinds)).toEqual({
      host: "ignored",
      "x-abc-id": "ignored",
      "x-l": "learned",
      "x-other": undefined,
    });
    expect(headerFilter(["a*b*c"])("abc")).toBe(true);
    expect(headerFilter(["ab*ba"])("aba")).toBe(false);
  });
});
