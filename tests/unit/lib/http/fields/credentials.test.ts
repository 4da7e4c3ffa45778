import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64 } from "@/lib/http/decode-base64";
import { decodeAuthorization } from "@/lib/http/fields/decode-authorization";
import { describeDistance } from "@/lib/http/fields/describe-distance";
import { describeJwt } from "@/lib/http/fields/describe-jwt";
import { parseCookies } from "@/lib/http/fields/parse-cookies";

// Any UTF-16 unit; the library's own "binary" unit takes a second to begin with.
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

const NOW = Date.parse("2026-01-02T03:04:05Z");
const part = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const seconds = (offset: number) => NOW / 1000 + offset;
const facts = (value: string) =>
  Object.fromEntries(
    decodeAuthorization(value, NOW).facts.map(({ name, value: text, isSecret }) => [
      isSecret ? `${name}*` : name,
      text,
    ]),
  );

describe("decodeBase64", () => {
  it("reads both alphabets, padded or not", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        for (const coded of [Buffer.from(bytes).toString("base64"), Buffer.from(bytes).toString("base64url")]) {
          expect(decodeBase64(coded)).toEqual(bytes);
        }
      }),
    );
  });

  it.each(["a", "a b", "a=b", "ä", "====", "abc\n"])("refuses %j", (text) => {
    expect(decodeBase64(text)).toBeNull();
  });
});

describe("decodeAuthorization", () => {
  it.each([
    [`Basic ${btoa("user:pa:ss")}`, { user: "user", "password*": "pa:ss" }],
    [`basic ${Buffer.from("jürgen:pä").toString("base64")}`, { user: "jürgen", "password*": "pä" }],
    [`Basic ${btoa("j\xfcrgen:")}`, { user: "jürgen", "password*": "" }],
    ["Basic %%%", { "credential*": "%%%" }],
    [`Basic ${btoa("nocolon")}`, { "credential*": "nocolon" }],
    ["Bearer abc", { "token*": "abc" }],
    ["raw-key", { "credential*": "raw-key" }],
    ["", { "credential*": "" }],
    [
      'Digest username="a \\"b\\"", realm="r", uri="/x?a=1,2", response="dead", qop=auth, nc=00000001',
      { username: 'a "b"', realm: "r", uri: "/x?a=1,2", "response*": "dead", qop: "auth", nc: "00000001" },
    ],
    [
      "AWS4-HMAC-SHA256 Credential=AKID/20260102/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=beef",
      {
        "access key id": "AKID",
        date: "20260102",
        region: "eu-west-1",
        service: "s3",
        "signed headers": "host, x-amz-date",
        "signature*": "beef",
      },
    ],
    ["AWS4-HMAC-SHA256 Credential=AKID, Signature=beef", { credential: "AKID", "signature*": "beef" }],
    ["HMAC-SHA256 SignedHeaders=date&Signature=YWJj=", { signedheaders: "date", "signature*": "YWJj=" }],
    ["hmac client:YWJj=", { "key id": "client", "signature*": "YWJj=" }],
    [
      'Signature keyId="k",algorithm="hs2019",signature="YQ=="',
      { keyid: "k", algorithm: "hs2019", "signature*": "YQ==" },
    ],
    ["Negotiate YIIabc==", { "credential*": "YIIabc==" }],
    ["Digest", { "credential*": "Digest" }],
  ])("takes %s apart", (value, expected) => {
    expect(facts(value)).toEqual(expected);
  });

  it("finds the JWT in a bearer token", () => {
    const token = `${part({ alg: "HS256" })}.${part({ sub: "x" })}.c2ln`;
    expect(decodeAuthorization(`Bearer ${token}`, NOW)).toMatchObject({
      title: "a JSON Web Token",
      jwt: { algorithm: "HS256" },
    });
    expect(decodeAuthorization(token, NOW).jwt?.algorithm).toBe("HS256");
  });

  it("never throws, and never loses a bearer token", () => {
    const schemes = fc.constantFrom("Basic ", "Digest ", "AWS4-HMAC-SHA256 ", "HMAC ", "Signature ", "Other ", "");
    fc.assert(
      fc.property(
        schemes,
        fc.string({ unit: anyUnit }),
        (scheme, text) => void decodeAuthorization(scheme + text, NOW),
      ),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]+$/), (token) => {
        expect(decodeAuthorization(`Bearer ${token}`, NOW).facts[0]?.value).toBe(token);
      }),
    );
  });
});

describe("describeJwt", () => {
  it("shows header, claims and times, exactly as they are written", () => {
    const claims = `{"sub":12345678901234567890,"iat":${seconds(-7200)},"nbf":${seconds(60)},"exp":${seconds(-3 * 86_400)}}`;
    const jwt = describeJwt(`${part({ alg: "RS256", kid: "1" })}.${part(claims)}.c2ln`, NOW);
    expect(jwt?.header.child(1)).toMatchObject({ key: "kid", value: '"1"' });
    expect(jwt?.claims?.child(0)).toMatchObject({ key: "sub", value: "12345678901234567890" });
    expect(jwt?.times.map(({ words, isProblem }) => [words, isProblem])).toEqual([
      ["issued 2 hours ago", false],
      ["not valid for another 1 minute", true],
      ["expired 3 days ago", true],
    ]);
    expect(jwt?.times[0]?.at).toBe("2026-01-02T01:04:05.000Z");
    expect(jwt?.remarks).toEqual(["The signature was not checked."]);
  });

  it.each([
    [
      "an unsigned token",
      `${part({ alg: "none" })}.${part({})}.`,
      "The token is not signed: anybody could have made it.",
    ],
    [
      "claims that are no object",
      `${part({ alg: "HS256" })}.${part("text")}.c2ln`,
      "The claims are not a JSON object.",
    ],
    [
      "an encrypted token",
      `${part({ alg: "dir", enc: "A256GCM" })}..aXY.Y2lwaGVy.dGFn`,
      "The claims are encrypted: only the header can be read.",
    ],
  ])("says what %s is", (_, token, remark) => {
    expect(describeJwt(token, NOW)?.remarks).toContain(remark);
  });

  it.each([["1e300"], ["-1e300"], ['"soon"'], ["null"]])("leaves out the time %s", (exp) => {
    expect(describeJwt(`${part({ alg: "HS256" })}.${part(`{"exp":${exp}}`)}.c2ln`, NOW)?.times).toEqual([]);
  });

  it.each([
    "",
    "a.b",
    "a.b.c",
    "1.2.3",
    `${part({})}.${part({})}.x`,
    `${part([])}.${part({})}.x`,
    `${part({ alg: 1 })}.e30.x`,
    "www.example.com",
  ])("sees that %j is none", (text) => expect(describeJwt(text, NOW)).toBeNull());

  it("never throws", () => {
    const piece = fc.oneof(fc.string().map(part), fc.json().map(part), fc.string());
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => void describeJwt(pieces.join("."), NOW)));
    expect(describeJwt("a.".repeat(500_000), NOW)).toBeNull();
  });
});

describe("describeDistance", () => {
  it.each([
    [0, "less than a second"],
    [-1000, "1 second"],
    [119_000, "1 minute"],
    [48 * 3_600_000, "2 days"],
    [800 * 86_400_000, "2 years"],
  ])("of %d ms is %s", (span, words) => {
    expect(describeDistance(span)).toBe(words);
  });
});

describe("parseCookies", () => {
  it("keeps order and duplicates, and blurs what is not harmless", () => {
    expect(parseCookies('a=1; theme = "dark" ;a=%C3%A4; flag;; =x').cookies).toEqual([
      { name: "a", value: "1", decoded: null, isSecret: true },
      { name: "theme", value: "dark", decoded: null, isSecret: false },
      { name: "a", value: "%C3%A4", decoded: "ä", isSecret: true },
      { name: "flag", value: "", decoded: null, isSecret: false },
      { name: "", value: "x", decoded: null, isSecret: true },
    ]);
  });

  it("never throws, and keeps its bound", () => {
    fc.assert(fc.property(fc.string({ unit: anyUnit }), (text) => void parseCookies(text)));
    const many = parseCookies("a=b;".repeat(5000));
    expect(many.cookies).toHaveLength(1000);
    expect(many.reason).toContain("first 1000");
  });
});
