import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { bodyVariants } from "@/lib/providers/explain/body-variants";
import { verify } from "@/lib/providers/verify";
import { MS, T } from "./made-request";

const SECRET = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0";
const now = Number(T) + 1;
const JSON_BODY = '{"a":"caf\u00e9","u":"https://x/y","n":[1.0,9007199254740993],"t":"<b>"}';

const hex = (text: string | Buffer, key: string | Buffer = SECRET) =>
  createHmac("sha256", key).update(text).digest("hex");

function github(body: string | Buffer, signature: string, secret = SECRET, others: string[] = []) {
  return verify({
    request: {
      method: "POST",
      url: "https://a.test/in/x",
      headers: [["X-Hub-Signature-256", signature]],
      body: Buffer.from(body),
    },
    provider: "github",
    secrets: [{ value: secret }],
    otherSecrets: others.map((value) => ({ value, provider: "stripe", label: "old" })),
    now,
  });
}

function slack(body: string, timestamp: string, signature: string) {
  const headers: RawHeaders = [
    ["X-Slack-Request-Timestamp", timestamp],
    ["X-Slack-Signature", signature],
  ];
  const request = { method: "POST", url: "https://a.test/in/x", headers, body: Buffer.from(body) };
  return verify({ request, secrets: [{ value: SECRET }], now });
}

describe("a body that changed on its way", () => {
  it.each<[name: string, received: string, signed: string, how: string]>([
    ["a line feed was added", `${JSON_BODY}\n`, JSON_BODY, "the line feed after the body is taken away"],
    ["a line feed was taken away", JSON_BODY, `${JSON_BODY}\n`, "a line feed follows the body"],
    ["CR LF was added", `${JSON_BODY}\r\n`, JSON_BODY, "the line end after the body is taken away"],
    ["CR LF was taken away", JSON_BODY, `${JSON_BODY}\r\n`, "CR LF follows the body"],
    ["LF became CR LF", "a\r\nb", "a\nb", "lines end with LF"],
    ["CR LF became LF", "a\nb", "a\r\nb", "lines end with CR LF"],
    ["the byte order mark was dropped", "{}", "\uFEFF{}", "a byte order mark precedes the body"],
    ["a byte order mark was added", "\uFEFF{}", "{}", "the byte order mark is taken away"],
    ["spaces came around it", `  ${JSON_BODY}  `, JSON_BODY, "white space around the body is taken away"],
    ["it was indented", '{\n  "a": 1.0\n}', '{"a":1.0}', "the JSON is minified"],
    [
      "it was indented, and numbers were written anew",
      '{\n  "a": 1.0\n}',
      '{"a":1}',
      "the JSON is parsed and minified, as JSON.stringify writes it",
    ],
    ["it was minified", '{"a":[1,{}]}', JSON.stringify({ a: [1, {}] }, null, 2), "the JSON is indented by 2 spaces"],
    [
      "it was minified from 4 spaces",
      '{"a":[1,2]}',
      JSON.stringify({ a: [1, 2] }, null, 4),
      "the JSON is indented by 4 spaces",
    ],
    [
      "it was minified from tabs",
      '{"a":[1,2]}',
      JSON.stringify({ a: [1, 2] }, null, "\t"),
      "the JSON is parsed and indented by tabs",
    ],
    [
      "spaces after separators were dropped",
      '{"a":1,"b":[1,2]}',
      '{"a": 1, "b": [1, 2]}',
      'the JSON has a space after ":" and ","',
    ],
    [
      "escapes became characters",
      '{"a":"caf\u00e9 \u{1f35d}"}',
      '{"a":"caf\\u00e9 \\ud83c\\udf5d"}',
      "the JSON is written with characters beyond ASCII as \\uXXXX",
    ],
    [
      "characters became escapes",
      '{"a":"caf\\u00e9"}',
      '{"a":"caf\u00e9"}',
      "the JSON is written with \\uXXXX written as characters",
    ],
    ["escaped slashes were unescaped", '{"u":"a/b"}', '{"u":"a\\/b"}', "the JSON is written with / as \\/"],
    ["slashes were escaped", '{"u":"a\\/b"}', '{"u":"a/b"}', "the JSON is written with \\/ as /"],
    [
      "escapes for HTML were undone",
      '{"u":"<b>&"}',
      '{"u":"\\u003cb\\u003e\\u0026"}',
      "the JSON is written with <, > and & as \\u003c",
    ],
    ["a form was decoded", "a=b c&d=\u00e9", "a=b+c&d=%C3%A9", "the form is parsed and written again"],
    ["a form was not decoded", "a=b+c&d=%C3%A9", "a=b c&d=\u00e9", "the form is percent-decoded"],
    ["%20 became +", "a=b+c", "a=b%20c", "spaces are written as %20, not as +"],
    ["+ became %20", "a=b%20c", "a=b+c", "spaces are written as +, not as %20"],
    [
      "only the field payload was signed",
      "payload=%7B%22a%22%3A1%7D",
      '{"a":1}',
      "only the form's field payload is signed",
    ],
  ])("%s", (_name, received, signed, how) => {
    const report = github(received, `sha256=${hex(signed)}`);
    expect(report).toMatchObject({
      valid: false,
      cause: "body_changed",
      signatureMatches: false,
      signedContentPreview: signed,
    });
    expect(report.explanation).toContain(`The signature matches if ${how}`);
    expect(report.tried.at(-1)).toContain(how);
  });

  it("is pointed at by the byte", () => {
    expect(github('{"a":"caf\u00e9","b":1}', `sha256=${hex('{"a":"caf\u00e9","b":1}\n')}`).difference).toEqual({
      part: "body",
      offset: 19,
      received: "",
      signed: "\\n",
    });
    expect(github('{"a":1}', `sha256=${hex('{\n  "a": 1\n}')}`).difference).toMatchObject({
      offset: 1,
      received: '"a":1}',
    });
  });

  it("cannot be told from another secret when nothing matches", () => {
    const report = github('{"a":1}', `sha256=${hex('{"a":2}')}`);
    expect(report).toMatchObject({ cause: "wrong_secret", difference: null });
    expect(report.explanation).toContain("nothing can tell these apart");
  });
});

describe("a signature that is written otherwise", () => {
  const digest = createHmac("sha256", SECRET).update("{}").digest();
  it.each([
    ["without its prefix", digest.toString("hex"), "another prefix"],
    ["with another prefix", `v1=${digest.toString("hex")}`, "another prefix"],
    ["in capital letters", `sha256=${digest.toString("hex").toUpperCase()}`, "capital letters"],
    ["in base64", `sha256=${digest.toString("base64")}`, "base64"],
    ["in base64 without prefix", digest.toString("base64"), "base64"],
    ["in base64url", `sha256=${digest.toString("base64url")}`, "base64"],
    [
      "as base64 of the hex digits",
      `sha256=${Buffer.from(digest.toString("hex")).toString("base64")}`,
      "base64 of the hex digits",
    ],
  ])("%s", (_name, signature, words) => {
    const report = github("{}", signature);
    expect(report).toMatchObject({ valid: false, cause: "wrong_encoding" });
    expect(report.explanation).toContain(words);
  });

  it.each(["sha256=xyz", "sha1=00", "sha256=00", "="])("and is nothing at all: %j", (signature) => {
    expect(github("{}", signature)).toMatchObject({ valid: false, cause: "malformed_signature" });
  });

  it.each(["", "sha256="])("and is empty: %j", (signature) => {
    const report = github("{}", signature);
    expect(report).toMatchObject({ valid: false, cause: "missing_signature" });
  });

  it("is missing", () => {
    const request = {
      method: "POST",
      url: "https://a",
      headers: [["X-GitHub-Event", "ping"]],
      body: Buffer.from("{}"),
    } as const;
    const report = verify({ request, secrets: [{ value: SECRET }], now });
    expect(report).toMatchObject({ valid: false, cause: "missing_signature" });
    expect(report.explanation).toContain("X-Hub-Signature-256");
  });
});

describe("a key that is made otherwise", () => {
  it.each([
    ["trailing line feed", `${SECRET}\n`, SECRET, "wrong_secret", "white space and quotes"],
    ["quotes", `"${SECRET}"`, SECRET, "wrong_secret", "white space and quotes"],
    ["base64-decoded", SECRET, Buffer.from(SECRET, "base64"), "wrong_encoding", "base64-decoded"],
    ["hex-decoded", "00ff00ff00ff00ff", Buffer.from("00ff00ff00ff00ff", "hex"), "wrong_encoding", "hex-decoded"],
    [
      "whsec_ stripped and decoded",
      `whsec_${SECRET}`,
      Buffer.from(SECRET, "base64"),
      "wrong_encoding",
      "base64-decoded",
    ],
    ["whsec_ stripped", `whsec_${SECRET}`, SECRET, "wrong_encoding", "the text that follows whsec_"],
  ])("%s", (_name, stored, key, cause, words) => {
    const report = github("{}", `sha256=${hex("{}", key)}`, stored);
    expect(report).toMatchObject({ valid: false, cause });
    expect(report.explanation).toContain(words);
  });

  it("is another endpoint's", () => {
    const report = github("{}", `sha256=${hex("{}", "other")}`, SECRET, ["nope", "other"]);
    expect(report).toMatchObject({ valid: false, cause: "wrong_secret" });
    expect(report.explanation).toContain("this is the secret of stripe, old");
  });

  it("is text although the scheme decodes it", () => {
    const headers: RawHeaders = [
      ["webhook-id", "m"],
      ["webhook-timestamp", T],
      ["webhook-signature", `v1,${createHmac("sha256", `whsec_${SECRET}`).update(`m.${T}.{}`).digest("base64")}`],
    ];
    const request = { method: "POST", url: "https://a", headers, body: Buffer.from("{}") };
    const report = verify({ request, secrets: [{ value: `whsec_${SECRET}` }], now });
    expect(report).toMatchObject({ provider: "standardwebhooks", cause: "wrong_encoding" });
    expect(report.explanation).toContain("the whole secret as text");
  });
});

describe("a time that is signed otherwise", () => {
  it.each([
    ["in milliseconds", T, `v0:${MS}:{}`, "milliseconds"],
    ["in seconds", MS, `v0:${T}:{}`, "seconds"],
    ["with a dot", T, `v0:${T}.{}`, '"." stands between'],
    ["without separator", T, `v0:${T}{}`, "nothing stands between"],
  ])("%s", (_name, sent, signed, words) => {
    const report = slack("{}", sent, `v0=${hex(signed)}`);
    expect(report).toMatchObject({ valid: false, cause: "wrong_encoding" });
    expect(report.explanation).toContain(words);
  });

  it("is too old, with the right signature: both are said", () => {
    const headers: RawHeaders = [["Stripe-Signature", `t=${T},v1=${hex(`${T}.{}`)}`]];
    const request = { method: "POST", url: "https://a", headers, body: Buffer.from("{}") };
    const report = verify({ request, secrets: [{ value: SECRET }], now: Number(T) + 301 });
    expect(report).toMatchObject({
      cause: "timestamp_too_old",
      signatureMatches: true,
      ageSeconds: 301,
      toleranceSeconds: 300,
    });
    expect(report.explanation).toContain("301 s old; the limit is 300 s");
  });

  it.each([
    [300.4, "301 s old; the limit is 300 s"],
    [299.9, "it is 299 s old; the limit is 300 s"],
    [0.527, "it is 0.527 s old; the limit is 300 s"],
    [-12.3, "its time is 12 s ahead; the limit is 300 s"],
  ])("is said in whole seconds that agree with the verdict: %d s", (age, words) => {
    const headers: RawHeaders = [["Stripe-Signature", `t=${T},v1=${hex(`${T}.{}`)}`]];
    const request = { method: "POST", url: "https://a", headers, body: Buffer.from("{}") };
    const report = verify({ request, secrets: [{ value: SECRET }], now: Number(T) + age });
    expect(report.ageSeconds).toBe(age);
    expect(report.explanation).toContain(words);
  });
});

describe("another URL", () => {
  const URL_SEEN = "http://10.0.0.1:8080/in/x?a=1";
  it.each([
    ["https://10.0.0.1:8080/in/x?a=1", []],
    ["http://10.0.0.1/in/x?a=1", []],
    ["https://hooks.example/in/x?a=1", [["X-Forwarded-Host", "hooks.example"]]],
    ["https://hooks.example/in/x?a=1", [["Host", "hooks.example:8080"]]],
    ["http://10.0.0.1:8080/in/x/?a=1", []],
    ["http://10.0.0.1:8080/in/x", []],
  ] as ReadonlyArray<[string, RawHeaders]>)("%s was signed", (signed, extra) => {
    const signature = createHmac("sha256", SECRET).update(`${signed}{}`).digest("base64");
    const headers: RawHeaders = [["x-square-hmacsha256-signature", signature], ...extra];
    const request = { method: "POST", url: URL_SEEN, headers, body: Buffer.from("{}") };
    const report = verify({ request, secrets: [{ value: SECRET }], now });
    expect(report).toMatchObject({ provider: "square", valid: false, cause: "wrong_url" });
    expect(report.explanation).toContain(signed);
    expect(report.difference?.part).toBe("url");
  });
});

describe("several secrets", () => {
  it("any of them may match, and its label is told", () => {
    const request = {
      method: "POST",
      url: "https://a",
      headers: [["X-Hub-Signature-256", `sha256=${hex("{}")}`]],
      body: Buffer.from("{}"),
    } as const;
    const secrets = [
      { value: "old", label: "old" },
      { value: SECRET, label: "new" },
    ];
    expect(verify({ request, provider: "github", secrets, now })).toMatchObject({ valid: true, secretLabel: "new" });
    expect(verify({ request, provider: "github", secrets: [], now })).toMatchObject({ valid: null, cause: null });
    expect(verify({ request, provider: "dockerhub", secrets, now })).toMatchObject({ valid: null, scheme: null });
    expect(verify({ request, provider: "nobody", secrets, now })).toMatchObject({ valid: null, provider: null });
  });

  it("nothing is searched when a request is being received", () => {
    const headers = [["X-Hub-Signature-256", `sha256=${hex("{}\n")}`]] as const;
    const request = { method: "POST", url: "https://a", headers, body: Buffer.from("{}") };
    const report = verify({ request, provider: "github", secrets: [{ value: SECRET }], now, isSearched: false });
    expect(report).toMatchObject({ valid: false, cause: "wrong_secret", tried: [] });
  });
});

describe("a body that is hostile", () => {
  const nested = (depth: number, items: number) =>
    `${"[".repeat(depth)}${Array(items).fill("0").join(",")}${"]".repeat(depth)}`;
  it.each([
    ["flat and long", nested(1, 100_000)],
    ["nested and long", nested(400, 100_000)],
    ["nested as deep as it is long", nested(120_000, 1)],
    ["of escapes", `["${"\\u00e9".repeat(30_000)}"]`],
    ["of slashes", `["${"/".repeat(200_000)}"]`],
    ["a form of escapes", `a=${"%C3%A9+".repeat(30_000)}`],
    ["of white space", " ".repeat(250_000)],
    ["of line ends", "\n".repeat(1_000_000)],
  ])("%s: the search ends, and holds no more than it may", (_name, body) => {
    expect(github(body, `sha256=${hex("other")}`)).toMatchObject({ valid: false, cause: "wrong_secret" });
  });

  it("is indented only as far as it stays small", () => {
    const lengths = [...bodyVariants(Buffer.from(nested(400, 100_000)))].map(({ change }) => change.body?.length ?? 0);
    expect(Math.max(...lengths)).toBeLessThan(1_100_000);
  });
});
