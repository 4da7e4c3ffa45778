import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printSharePage } from "@/components/shares/page/print-share-page";
import type { SharedHitDto, SharedSubjectDto } from "@/lib/shares/share-schema";
import { buildBin } from "@/tests/builders/build-bin";
import { type Sent, send } from "@/tests/e2e/send";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

// None of them is real. Put together here, so that nothing that looks for keys in repositories finds one.
const KEY = `sk_live_${"4eC39HqLyjWDarjtT1zdp7dc"}`;
const PASSWORD = "blue-Giraffe&42/plus";
const CARD = "4242424242424242";
const JWT = `eyJ${"hbGciOiJIUzI1NiJ9"}.eyJ${"zdWIiOiIxMjM0NTY3ODkwIn0"}.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U`;
const SESSION = "f00dcafe-session-0815";
const SECRETS = [KEY, PASSWORD, CARD, JWT, SESSION];

const base64 = (text: string) => Buffer.from(text).toString("base64");
const form = (text: string) => encodeURIComponent(text).replaceAll("%20", "+");
const typed = (type: string, more: readonly string[] = []) => ["Content-Type", type, ...more];
const BOUNDARY = "----part";

/** Where secrets stand; what names the password as one is in the same hit. */
const SENT: readonly Sent[] = [
  {
    path: `/header?plain=1`,
    headers: ["Authorization", `Bearer ${JWT}`, "Cookie", `sid=${SESSION}; theme=dark`, "X-Ref", `see ${KEY}, ok`],
  },
  { path: `/query?token=${form(PASSWORD)}&card=${CARD}&n=12`, headers: typed("text/plain"), body: `pw ${PASSWORD}` },
  {
    path: "/json",
    headers: typed("application/json", ["X-Copy", base64(`user:${PASSWORD}`)]),
    body: JSON.stringify({
      keep: "this",
      n: 42,
      user: { password: PASSWORD },
      deep: [{ key: KEY }, JSON.stringify({ t: JWT })],
    }),
  },
  {
    path: "/form",
    headers: typed("application/x-www-form-urlencoded"),
    body: `keep=this&password=${form(PASSWORD)}&other=${form(`x ${KEY}`)}`,
  },
  {
    path: "/xml",
    headers: typed("application/xml"),
    body: `<order keep="this"><password>${PASSWORD.replace("&", "&amp;")}</password><note at="${KEY}">${CARD}</note></order>`,
  },
  {
    path: "/multipart",
    headers: typed(`multipart/form-data; boundary=${BOUNDARY}`),
    body: [
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="password"\r\n\r\n${PASSWORD}\r\n`,
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="keep"\r\n\r\nthis ${KEY}\r\n--${BOUNDARY}--\r\n`,
    ].join(""),
  },
  {
    path: `/base64?at=${form(base64(`{"k":"${KEY}"}`))}`,
    headers: typed("text/plain"),
    body: `keep this: ${base64(`token ${JWT}`)} and ${Buffer.from(KEY).toString("hex")} ${KEY}`,
  },
  {
    path: `/in-path/${encodeURIComponent(PASSWORD)}/end`,
    headers: typed("application/json"),
    body: `{"password":"${PASSWORD}"}`,
  },
];

/** Every way that a secret may be written in what a recipient gets. */
const SPELLINGS = SECRETS.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  secret.replaceAll("&", "&amp;"),
  secret.replaceAll("/", "\\/"),
  Buffer.from(secret).toString("hex"),
  // However it is aligned, this much of it stands in any base64 of it.
  ...[0, 1, 2].map((skipped) => base64(secret.slice(skipped)).slice(0, -4).replace(/=+$/, "")),
]);

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

async function shareAll() {
  const { api, db, instance } = running;
  const { id, slug, key } = await buildBin(db);
  for (const sent of SENT) await send(`${instance.url}/in/${slug}`, sent);
  const seqs = SENT.map((_, index) => index + 1);
  const make = async (json: object) => (await api("POST", "/api/shares", { key, json: { binId: id, ...json } })).json;
  const get = (path: string, ticket = "") =>
    api("GET", `/api/shares/by-token/${path}`, { headers: { "x-share-ticket": ticket } });
  return { id, key, slug, seqs, make, get };
}

/** All that an answer holds, as sent and with the bodies in it decoded. */
function readAll({ bytes, headers }: { bytes: Uint8Array; headers: Headers }): string {
  const text = Buffer.from(bytes).toString("utf8");
  const bodies = Array.from(text.matchAll(/"base64":"([^"]+)"/g), ([, body = ""]) =>
    Buffer.from(body, "base64").toString("latin1"),
  );
  return [text, JSON.stringify([...headers]), ...bodies].join("\n");
}

function expectNone(text: string, where: string): void {
  for (const spelling of SPELLINGS) expect(text.includes(spelling), `${spelling} in ${where}`).toBe(false);
}

describe("what a recipient can obtain", () => {
  it("holds no secret, in any spelling, on any way", async () => {
    const { id, key, slug, seqs, make, get } = await shareAll();
    const seen: string[] = [];
    const check = (answer: Parameters<typeof readAll>[0] & { status: number }, where: string) => {
      expect(answer.status, where).toBe(200);
      const text = readAll(answer);
      expectNone(text, where);
      expect(text.includes(slug), `the capture URL in ${where}`).toBe(false);
      seen.push(where);
    };
    const save = (subject: SharedSubjectDto, where: string) =>
      expectNone(printSharePage(subject, { savedAt: "2026-11-26T07:00:00Z" }), `${where}, saved`);
    for (const live of [false, true]) {
      const { token } = await make({ kind: "bin", live });
      const opened = await get(token);
      check(opened, "an opened bin");
      const { ticket } = opened.json;
      check(await get(`${token}/hits?limit=2`, ticket), "a page of the list");
      check(await get(`${token}/hits?limit=500&after=0`, ticket), "the list");
      check(await get(`${token}/hits?q=${encodeURIComponent("body:*")}`, ticket), "a search");
      const hits: SharedHitDto[] = [];
      for (const seq of seqs) {
        const answer = await get(`${token}/hits/${seq}`, ticket);
        check(answer, `hit ${seq}`);
        hits.push(answer.json);
      }
      save({ ...opened.json, hits }, "a bin");
      for (const secret of SECRETS) {
        const found = await get(`${token}/hits?q=${encodeURIComponent(`"${secret}"`)}`, ticket);
        expect(found.json.hits, secret).toEqual([]);
      }
    }
    for (const left of seqs) {
      const { token } = await make({ kind: "diff", seqs: [left, (left % seqs.length) + 1] });
      const opened = await get(token);
      check(opened, `a comparison of hit ${left}`);
      save(opened.json, `a comparison of hit ${left}`);
    }
    const json = { binId: id, kind: "hit", seqs: [3] };
    check(await running.api("POST", "/api/shares/preview", { key, json }), "a preview");
    expect(seen.length).toBeGreaterThan(2 * seqs.length);
  });

  it("has equal tokens for equal secrets throughout a share, others in another, and all else as it was", async () => {
    const { seqs, make, get } = await shareAll();
    const tokensOf = async () => {
      const { token } = await make({ kind: "bin" });
      const { ticket } = (await get(token)).json;
      const hits: SharedHitDto[] = [];
      for (const seq of seqs) hits.push((await get(`${token}/hits/${seq}`, ticket)).json);
      return hits;
    };
    const [hits, again] = [await tokensOf(), await tokensOf()];
    const tokenAt = (of: readonly SharedHitDto[], seq: number, where: string) =>
      of[seq - 1]?.redactions.find((redaction) => redaction.where === where)?.token;
    const password = tokenAt(hits, 3, "body $.user.password");
    expect(password).toMatch(/^‹secret:[0-9a-f]{4,}›$/);
    expect(tokenAt(hits, 8, "body $.password")).toBe(password);
    expect(tokenAt(hits, 2, "query token")).toBe(password);
    expect(tokenAt(again, 3, "body $.user.password")).not.toBe(password);

    for (const [index, sent] of SENT.entries()) {
      const hit = hits[index];
      if (hit === undefined) throw new Error("a hit is missing");
      expectUnchanged(String(sent.body ?? ""), hit.body.text ?? "");
      for (const [name, value] of pairs(sent.headers ?? [])) {
        const shown = hit.headers.find(([shownName]) => shownName === name)?.[1] ?? "";
        expectUnchanged(value, Buffer.from(shown, "latin1").toString());
      }
    }
    expect(hits.map(({ method }) => method)).toEqual(SENT.map(() => "POST"));
    expect(hits[2]?.body.text).toContain('{"keep":"this","n":42,"user":{"password":"‹secret:');
    expect(hits[1]?.path).toBe("/query");
  });
});

const TOKEN = /(?:‹|%E2%80%B9)secret:[0-9a-f]+(?:›|%E2%80%BA)/g;

/** What is left beside tokens stands in the original, in the same order, from its beginning to its end. */
function expectUnchanged(original: string, redacted: string): void {
  const pieces = redacted.split(TOKEN);
  const [first = ""] = pieces;
  expect(original.startsWith(first), `${first} begins ${original}`).toBe(true);
  expect(original.endsWith(pieces.at(-1) ?? "")).toBe(true);
  let at = 0;
  for (const piece of pieces) {
    const found = original.indexOf(piece, at);
    expect(found, `${piece} after ${at} in ${original}`).toBeGreaterThanOrEqual(0);
    at = found + piece.length;
  }
}

function pairs(flat: readonly string[]): Array<[string, string]> {
  return Array.from({ length: flat.length / 2 }, (_, index) => [flat[2 * index] ?? "", flat[2 * index + 1] ?? ""]);
}
