import { describe, expect, it } from "vitest";
import type { RedactableMessage } from "@/lib/redact/redactable-message";
import { binary, buildMessage, redact } from "./redact";

/** None of them is real. Put together here, so that nothing that looks for keys in repositories finds one. */
const SECRETS: ReadonlyArray<readonly [what: string, secret: string]> = [
  ["Stripe", `sk_live_${"4eC39HqLyjWDarjtT1zdp7dc"}`],
  ["Stripe, restricted", `rk_test_${"51HabcDEFghiJKLmnoPQR"}`],
  ["Stripe, endpoint", `whsec_${"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}`],
  ["GitHub", `ghp_${"16C7e42F292c6912E7710c838347Ae178B4a"}`],
  ["GitHub, OAuth", `gho_${"16C7e42F292c6912E7710c838347Ae178B4a"}`],
  ["GitHub, fine-grained", `github_pat_${"11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz0123456789"}`],
  ["Slack", `xoxb-${"123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx"}`],
  ["AWS", `AKIA${"IOSFODNN7EXAMPLE"}`],
  ["Google", `AIza${"SyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe"}`],
  ["GitLab", `glpat-${"n4vYtm7yBxFfzUEqW-3c"}`],
  ["npm", `npm_${"aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789"}`],
  ["SendGrid", `SG.${"ngeVfQFYQlKU0ufo8x5d1A"}.${"TwL2iGABf9DHoTf-09kqeF8tAmbihYzrnopKc-1s5cr"}`],
  ["Twilio", `SK${"0123456789abcdef0123456789abcdef"}`],
  ["Shopify", `shpat_${"0123456789abcdef0123456789abcdef"}`],
  ["OpenAI", `sk-proj-${"abcDEF123456_ghiJKL-7890mnoPQR"}`],
  ["Anthropic", `sk-ant-${"api03-abcDEF123456_ghiJKL-7890mnoPQR"}`],
  ["Telegram", `123456789:AA${"HdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"}`],
  ["JWT", `eyJ${"hbGciOiJIUzI1NiJ9"}.eyJ${"zdWIiOiIxMjM0NTY3ODkwIn0"}.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U`],
  ["card", "4242424242424242"],
  ["card, American Express", "378282246310005"],
  ["private key", "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIB\nAgTYIBRf==\n-----END EC PRIVATE KEY-----"],
];
const HARD = 'p"ä\\s/w<o>r&d+ %41=?→';

const form = (text: string) => encodeURIComponent(text).replaceAll("%20", "+");
const xml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const base64 = (text: string) => Buffer.from(text).toString("base64");
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const escaped = (text: string) =>
  Array.from(text, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const percent = (text: string) =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** Where a secret stands without anything beside it that tells it. */
const SPOTS: ReadonlyArray<readonly [where: string, message: (secret: string) => RedactableMessage]> = [
  ["field", (s) => buildMessage({ headers: [["X-Note", binary(`see ${s.replaceAll("\n", " ")}, ok`)]] })],
  [
    "query",
    (s) => buildMessage({ target: `/a?x=${form(s)}&y=1`, query: `x=${form(s)}&y=1`, url: `http://h/a?x=${form(s)}` }),
  ],
  ["query, every byte escaped", (s) => buildMessage({ query: `a=${percent(s)}` })],
  ["path", (s) => buildMessage({ target: `/a/${encodeURIComponent(s)}/b` })],
  ["JSON", (s) => buildMessage({ body: `{"a":["${json(s)}"]}`, contentType: "application/json" })],
  [
    "JSON, every character escaped",
    (s) => buildMessage({ body: `["${escaped(s)}"]`, contentType: "application/json" }),
  ],
  ["JSON, member's name", (s) => buildMessage({ body: `{"${json(s)}":1}`, contentType: "application/json" })],
  [
    "JSON in JSON",
    (s) => buildMessage({ body: JSON.stringify({ m: JSON.stringify({ a: s }) }), contentType: "application/json" }),
  ],
  ["broken JSON", (s) => buildMessage({ body: `{"a":"${json(s)}",`, contentType: "application/json" })],
  ["form", (s) => buildMessage({ body: `a=1&b=${form(s)}`, contentType: "application/x-www-form-urlencoded" })],
  [
    "JSON in a form",
    (s) =>
      buildMessage({
        body: `payload=${form(JSON.stringify({ a: s }))}`,
        contentType: "application/x-www-form-urlencoded",
      }),
  ],
  ["XML", (s) => buildMessage({ body: `<a><b>${xml(s)}</b></a>`, contentType: "text/xml" })],
  ["XML, attribute", (s) => buildMessage({ body: `<a b="${xml(s)}"/>`, contentType: "text/xml" })],
  [
    "multipart",
    (s) =>
      buildMessage({
        body: `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${s}\r\n--b--`,
        contentType: "multipart/form-data; boundary=b",
      }),
  ],
  ["text", (s) => buildMessage({ body: `it was ${s} then`, contentType: "text/plain" })],
  [
    "base64",
    (s) =>
      buildMessage({
        body: JSON.stringify({ data: base64(`{"v":${JSON.stringify(s)},"more":"of it"}`) }),
        contentType: "application/json",
      }),
  ],
  [
    "base64 of text",
    (s) =>
      buildMessage({
        body: `data=${form(base64(`some text with ${s} in it`))}`,
        contentType: "application/x-www-form-urlencoded",
      }),
  ],
  ["note", (s) => buildMessage({ note: `look: ${s}` })],
];

/** Every byte of a message, as texts. */
function textsOf(message: RedactableMessage): string[] {
  const { url, target, query, headers, trailers, body, note, contentType } = message;
  const fields = [...headers, ...trailers].flat();
  const texts = [url, target, query ?? "", contentType ?? "", ...fields, Buffer.from(body).toString("latin1")];
  return [...texts.map((text) => Buffer.from(text, "latin1").toString("utf8")), note ?? ""];
}

it.each([json, form, xml, encodeURIComponent, (text: string) => text])(
  "finds a known secret in base64 of another spelling",
  (spell) => {
    const data = base64(`some data before ${spell(HARD)} and after`);
    const redacted = redact(buildMessage({ headers: [["X-Api-Key", binary(HARD)]], body: `x ${data} y` }));
    expect(Buffer.from(redacted.body).toString()).toMatch(/^x ‹secret:[0-9a-f]+› y$/);
  },
);

it("finds the password of Basic credentials elsewhere, and the secret of a list of names and values", () => {
  const body = JSON.stringify({ a: "open-sesame", h: [{ name: "X-Auth-Token", value: "tok-9876" }], b: "tok-9876" });
  const headers = [["Authorization", `Basic ${base64("alice:open-sesame")}`]] as const;
  const redacted = redact(buildMessage({ headers, body, contentType: "application/json" }));
  for (const secret of ["open-sesame", "tok-9876"]) expectGone(redacted, secret);
});

function expectGone(message: RedactableMessage, secret: string): void {
  const bytes = Buffer.from(secret);
  const pieces = [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const piece = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [piece, piece.replaceAll("+", "-").replaceAll("/", "_")];
  });
  const spellings = [
    secret,
    encodeURIComponent(secret),
    form(secret),
    percent(secret),
    json(secret),
    escaped(secret),
    xml(secret),
  ];
  for (const text of textsOf(message)) {
    for (const spelling of [...spellings, ...pieces]) expect(text).not.toContain(spelling);
    expect(text.toLowerCase()).not.toContain(bytes.toString("hex"));
  }
}

describe.each(SECRETS)("a secret of %s", (_, secret) => {
  it.each(SPOTS)("is gone from: %s", (_where, build) => {
    const redacted = redact(build(secret));
    expectGone(redacted, secret);
    expect(redacted.redactions.length).toBeGreaterThan(0);
    expect(redact(redacted)).toEqual({ ...redacted, redactions: [] });
  });
});

describe.each([
  ["plain", "correct-horse-battery"],
  ["hard", HARD],
  ["short", "Zq9!x7"],
])("a %s password that is known by its name", (_, secret) => {
  const fields = [["X-Api-Key", binary(secret)]] as const;

  it.each(SPOTS)("is gone from: %s", (_where, build) => {
    const message = build(secret);
    const redacted = redact({ ...message, headers: [...message.headers, ...fields] });
    expectGone(redacted, secret);
    const tokens = redacted.redactions.filter(({ kind }) => kind !== "encoded").map(({ token }) => token);
    expect(new Set(tokens).size).toBe(1);
    expect(redact(redacted)).toEqual({ ...redacted, redactions: [] });
  });

  it.each([0, 1, 2, 3, 4])("is gone from base64, base64url, folded base64 and hex, %i bytes in", (before) => {
    const data = Buffer.concat([
      Buffer.from([0, 1, 2, 255]).subarray(0, before),
      Buffer.from(secret),
      Buffer.alloc(80, 7),
    ]);
    const body = [
      data.toString("base64"),
      data.toString("base64url"),
      data.toString("hex").toUpperCase(),
      Buffer.concat([Buffer.alloc(50), data])
        .toString("base64")
        .replace(/.{76}/g, "$&\r\n"),
    ].join(" | ");
    const redacted = redact(buildMessage({ headers: fields, body, contentType: "text/plain" }));
    expectGone(redacted, secret);
    expect(
      Buffer.from(redacted.body)
        .toString()
        .split("|")
        .every((part) => part.includes("secret:")),
    ).toBe(true);
  });
});
