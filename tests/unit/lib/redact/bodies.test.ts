import { describe, expect, it } from "vitest";
import { readWindows1252 } from "@/lib/http/read-windows-1252";
import { buildMessage, nameOf, redact, redactBody, tokenOf } from "./redact";

const written = (secret: string) => `%E2%80%B9secret:${nameOf(secret)}%E2%80%BA`;
const FORM = "application/x-www-form-urlencoded";
const PART = 'multipart/form-data; boundary="xx"';
const KEY = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\nBgkqhkiG9w0B\n-----END PRIVATE KEY-----";

describe("secrets in forms", () => {
  it.each([
    ["user=bob&password=h%C3%A4+1&x=%7e", `user=bob&password=${written("hä 1")}&x=%7e`],
    ["payload=%7B%22token%22%3A%22abc123%22%7D", `payload=%7B%22token%22%3A%22${written("abc123")}%22%7D`],
    ["payload=%7B%22otp%22%3A123456%7D", `payload=%7B%22otp%22%3A%22${written("123456")}%22%7D`],
    [
      "a=1&&b&=c&MessageSid=SM0123456789abcdef0123456789abcdef",
      "a=1&&b&=c&MessageSid=SM0123456789abcdef0123456789abcdef",
    ],
  ])("%s", (body, expected) => expect(redactBody(body, FORM)).toBe(expected));

  it("redacts chosen fields", () => {
    const rules = { auto: false, headers: [], paths: ["$.name"] };
    expect(redactBody("name=Ann&password=x", FORM, rules)).toBe(`name=${written("Ann")}&password=x`);
  });
});

describe("secrets in XML", () => {
  it.each([
    ["<a><password> x&amp;y </password><b>1</b></a>", `<a><password> ${tokenOf("x&y")} </password><b>1</b></a>`],
    ['<a xmlns:k="urn:token" k:token=\'q"1\' id="7"/>', `<a xmlns:k="urn:token" k:token='${tokenOf('q"1')}' id="7"/>`],
    ["<s:Secret><![CDATA[<&>]]></s:Secret>", `<s:Secret><![CDATA[${tokenOf("<&>")}]]></s:Secret>`],
    [
      '<p name="apiKey">abc</p><add key="password" value="v"/>',
      `<p name="apiKey">${tokenOf("abc")}</p><add key="password" value="${tokenOf("v")}"/>`,
    ],
    ["<!-- password: hunter2 --><a>ok</a>", `<!-- password: ${tokenOf("hunter2")} --><a>ok</a>`],
    ["<a><b>4242 4242 4242 4242</b></a>", `<a><b>${tokenOf("4242424242424242")}</b></a>`],
    ["<a><password>x1</b>, token=zz9 <", `<a><password>x1</b>, token=${tokenOf("zz9")} <`],
  ])("%s", (body, expected) => expect(redactBody(body, "application/xml")).toBe(expected));

  it("redacts what paths of local names choose", () => {
    const rules = { auto: false, headers: [], paths: ["$.o.item['@id']", "$..name"] };
    expect(redactBody('<o><n:item id="1">a</n:item><x><name>Ann</name></x></o>', "text/xml", rules)).toBe(
      `<o><n:item id="${tokenOf("1")}">a</n:item><x><name>${tokenOf("Ann")}</name></x></o>`,
    );
  });
});

describe("secrets in multipart bodies", () => {
  const part = (head: string, content: string) => `--xx\r\n${head}\r\n\r\n${content}\r\n`;
  const named = (name: string) => `Content-Disposition: form-data; name="${name}"`;

  it.each([
    ["a part of a secret name", part(named("password"), "hunter2"), part(named("password"), tokenOf("hunter2"))],
    [
      "a field of a part",
      part(`${named("a")}\r\nX-Api-Key: k1`, "b"),
      part(`${named("a")}\r\nX-Api-Key: ${tokenOf("k1")}`, "b"),
    ],
    [
      "a part of JSON",
      part(`${named("a")}\r\nContent-Type: application/json`, '{"otp":1234}'),
      part(`${named("a")}\r\nContent-Type: application/json`, `{"otp":"${tokenOf("1234")}"}`),
    ],
    ["a file", part(`${named("f")}; filename="k.pem"`, KEY), part(`${named("f")}; filename="k.pem"`, tokenOf(KEY))],
    [
      "quoted-printable",
      part(
        `${named("a")}\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable`,
        "password=3Dhun=\r\nter2",
      ),
      part(
        `${named("a")}\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable`,
        `password=3D${tokenOf("hunter2")}`,
      ),
    ],
  ])("%s", (_, body, expected) => {
    expect(redactBody(`pre\r\n${body}--xx--\r\npost`, PART)).toBe(`pre\r\n${expected}--xx--\r\npost`);
  });

  it("makes one secret of a part in folded base64 that holds one", () => {
    const content = Buffer.from(`{"padding":"${"x".repeat(49)}","password":"hunter2"}`).toString("base64");
    const folded = content.replace(/.{76}/g, "$&\r\n");
    const head = `${named("a")}\r\nContent-Type: application/json\r\nContent-Transfer-Encoding: base64`;
    expect(redactBody(`${part(head, folded)}--xx--`, PART)).toBe(`${part(head, tokenOf(folded))}--xx--`);
  });
});

describe("secrets in other bodies", () => {
  it.each([
    [
      "application/x-ndjson",
      '{"token":"t1"}\n\n{"id":1}\n{"token":2}',
      `{"token":"${tokenOf("t1")}"}\n\n{"id":1}\n{"token":"${tokenOf("2")}"}`,
    ],
    ["text/event-stream", 'event: x\ndata: {"token":"t1"}\n\n', `event: x\ndata: {"token":"${tokenOf("t1")}"}\n\n`],
    [
      "text/plain",
      `DB=postgres://u:pw%211@h/d?x=1\n${KEY}\nAPI_KEY='a b'`,
      `DB=postgres://u:${tokenOf("pw!1")}@h/d?x=1\n${tokenOf(KEY)}\nAPI_KEY='${tokenOf("a b")}'`,
    ],
    ["text/html", "<p>password: hunter2<br>", `<p>password: ${tokenOf("hunter2")}<br>`],
    [
      null,
      "curl -H 'Authorization: Bearer abcdef123456'",
      `curl -H 'Authorization: Bearer ${tokenOf("abcdef123456")}'`,
    ],
  ])("%s", (type, body, expected) => expect(redactBody(body, type)).toBe(expected));

  it("keeps a byte order mark, and UTF-16", () => {
    const type = "application/json";
    expect(redactBody('\ufeff{"pin":"1","token":"abc"}', type)).toBe(`\ufeff{"pin":"1","token":"${tokenOf("abc")}"}`);
    const body = new Uint8Array(Buffer.from('\ufeff{"ä":"→","token":"abc"}', "utf16le"));
    const redacted = redact(buildMessage({ body, contentType: type })).body;
    expect(Buffer.from(redacted).toString("utf16le")).toBe(`\ufeff{"ä":"→","token":"${tokenOf("abc")}"}`);
  });

  it("writes tokens in the encoding of the body", () => {
    const body = new Uint8Array(Buffer.from("name=ä\npassword=h1", "latin1"));
    const redacted = redact(buildMessage({ body, contentType: "text/plain; charset=iso-8859-1" })).body;
    expect(readWindows1252(Buffer.from(redacted).toString("latin1"))).toBe(`name=ä\npassword=${tokenOf("h1")}`);
  });

  it("finds text in binary bodies, and keeps the bytes around it", () => {
    const body = new Uint8Array([0, 255, 7, ...Buffer.from("ghp_0123456789abcdefghijABCDEFGHIJ012345"), 0, 254]);
    const redacted = redact(buildMessage({ body, contentType: "application/octet-stream" })).body;
    const token = Buffer.from(tokenOf("ghp_0123456789abcdefghijABCDEFGHIJ012345"));
    expect([...redacted]).toEqual([0, 255, 7, ...token, 0, 254]);
  });
});
