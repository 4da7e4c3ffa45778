import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBin } from "@/tests/builders/build-bin";
import { send } from "@/tests/e2e/send";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

const WEEK_MS = 7 * 86_400_000;
const API_KEY = "sk_live_51HqT9aK2eZvKYlo2CkPqRsTuVwXyZ01";
const PASSWORD = "correct horse battery staple";

async function openBin() {
  const { api, db, instance } = running;
  const { id, slug, key } = await buildBin(db);
  return {
    id,
    slug,
    key,
    send: (sent: Parameters<typeof send>[1]) => send(`${instance.url}/in/${slug}`, sent),
    share: (json: object) => api("POST", "/api/shares", { key, json: { binId: id, ...json } }),
    preview: (json: object) => api("POST", "/api/shares/preview", { key, json: { binId: id, ...json } }),
    list: async () => (await api("GET", `/api/shares?binId=${id}`, { key })).json.shares,
    revoke: (shareId: string) => api("DELETE", `/api/shares/${shareId}`, { key }),
    open: (token: string, headers: Record<string, string> = {}) =>
      api("GET", `/api/shares/by-token/${token}`, { headers }),
    listHits: (token: string, ticket: string, query = "") =>
      api("GET", `/api/shares/by-token/${token}/hits?${query}`, { headers: { "x-share-ticket": ticket } }),
    openHit: (token: string, seq: number, headers: Record<string, string>) =>
      api("GET", `/api/shares/by-token/${token}/hits/${seq}`, { headers }),
  };
}

const SECRET_HIT = {
  path: `/orders?token=${API_KEY}&page=2`,
  headers: [
    "Authorization",
    `Bearer ${API_KEY}`,
    "Cookie",
    "session=abcdef0123456789",
    "Content-Type",
    "application/json",
  ],
  body: JSON.stringify({
    id: "evt_1",
    user: { email: "a@example.com", password: PASSWORD },
    copy: API_KEY,
    n: 12345678901234567890n.toString(),
  }),
};

describe("a share of a hit", () => {
  it("is named to its maker by the event of its first hit, by method and path, as long as the hit is there", async () => {
    const bin = await openBin();
    await bin.send({ path: "/orders?page=2", headers: ["Content-Type", "application/json"], body: "{}" });
    const push = ["Content-Type", "application/json", "X-GitHub-Event", "push", "X-GitHub-Delivery", "d1"];
    await bin.send({ path: "/hooks", headers: push, body: "{}" });
    const orders = { method: "POST", path: "/orders", eventType: null };
    const { json: made } = await bin.share({ kind: "hit", seqs: [1] });
    expect(made.about).toEqual(orders);
    await bin.share({ kind: "diff", seqs: [2, 1] });
    await bin.share({ kind: "bin" });
    const about = async () => (await bin.list()).map((share: { about: unknown }) => share.about);
    expect(await about()).toEqual([null, { method: "POST", path: "/hooks", eventType: "push" }, orders]);
    await running.api("DELETE", `/api/bins/${bin.id}/hits/1`, { key: bin.key });
    expect((await about()).at(-1)).toBeNull();
    const opened = await bin.open(made.token);
    expect(String(opened.bytes)).not.toContain('"about"');
  });

  it("shows it to anybody with the link, read-only, without its secrets, the capture URL's name and what people put on it", async () => {
    const bin = await openBin();
    await bin.send(SECRET_HIT);
    await running.api("PATCH", `/api/bins/${bin.id}/hits/1`, { key: bin.key, json: { note: "internal note" } });
    const { status, json: made } = await bin.share({ kind: "hit", seqs: [1], comment: "See the total." });
    expect(status).toBe(201);
    expect(made).toMatchObject({ kind: "hit", state: "open", views: 0, hasPassword: false, maxViews: null });
    expect(made.url.endsWith(`/s/${made.token}`)).toBe(true);
    expect(Math.abs(Date.parse(made.expiresAt) - Date.now() - WEEK_MS)).toBeLessThan(60_000);

    const opened = await bin.open(made.token);
    expect(opened.status).toBe(200);
    expect(opened.headers.get("cache-control")).toBe("no-store");
    const text = String(opened.bytes);
    const body = Buffer.from(opened.json.hits[0].body.base64, "base64").toString();
    for (const hidden of [API_KEY, PASSWORD, "abcdef0123456789", bin.slug, "internal note"]) {
      expect(text).not.toContain(hidden);
      expect(body).not.toContain(hidden);
      expect(text).not.toContain(Buffer.from(hidden).toString("base64"));
    }
    const [hit] = opened.json.hits;
    expect(hit.note).toBeNull();
    expect(body).toContain('"id":"evt_1"');
    expect(body).toContain("a@example.com");
    const tokenOf = (name: string) => hit.headers.find(([field]: [string]) => field === name)?.[1];
    const keyToken = tokenOf("Authorization").replace("Bearer ", "");
    expect(Buffer.from(keyToken, "latin1").toString()).toMatch(/^‹secret:[0-9a-f]{4,8}›$/);
    expect(body).toContain(Buffer.from(keyToken, "latin1").toString());
    expect(hit.redactions.length).toBeGreaterThanOrEqual(4);
    expect(opened.json.share).toMatchObject({ kind: "hit", comment: "See the total." });
    expect((await bin.list())[0]).toMatchObject({ id: made.id, views: 1 });
  });

  it("hides what is chosen, and leaves secrets that are left to it when asked so", async () => {
    const bin = await openBin();
    await bin.send(SECRET_HIT);
    const redact = { headers: ["content-type"], paths: ["$.user.email"], auto: false };
    const { json: made } = await bin.share({ kind: "hit", seqs: [1], redact });
    const [hit] = (await bin.open(made.token)).json.hits;
    expect(hit.body.text).not.toContain("a@example.com");
    expect(hit.body.text).toContain(API_KEY);
    expect(hit.contentType).not.toBe("application/json");
    expectError(
      await bin.share({ kind: "hit", seqs: [1], redact: { paths: ["$["] } }),
      "INVALID_INPUT",
      "redact.paths.0",
    );
  });

  it("looks into compressed bodies, and leaves out those that it cannot read", async () => {
    const bin = await openBin();
    const coded = ["Content-Type", "application/json", "Content-Encoding"];
    await bin.send({ headers: [...coded, "gzip"], body: gzipSync(`{"password":"${PASSWORD}","a":1}`) });
    await bin.send({ headers: [...coded, "secret-coding"], body: PASSWORD });
    const read = async (seq: number) => {
      const { json: made } = await bin.share({ kind: "hit", seqs: [seq] });
      return (await bin.open(made.token)).json.hits[0];
    };
    expect((await read(1)).body.text).toMatch(/^\{"password":"‹secret:[0-9a-f]+›","a":1\}$/);
    expect(await read(2)).toMatchObject({ body: { base64: "" }, reason: expect.stringContaining("left out") });
  });

  it("names a secret alike throughout a share, and otherwise in another", async () => {
    const bin = await openBin();
    await bin.send(SECRET_HIT);
    await bin.send({ ...SECRET_HIT, path: "/other" });
    const namesIn = async () => {
      const { json: made } = await bin.share({ kind: "diff", seqs: [1, 2] });
      const { hits } = (await bin.open(made.token)).json;
      return hits.map(
        ({ headers }: { headers: [string, string][] }) => headers.find(([name]) => name === "Authorization")?.[1],
      );
    };
    const [first, second] = [await namesIn(), await namesIn()];
    expect(first[0]).toBe(first[1]);
    expect(first[0]).not.toBe(second[0]);
  });
});

describe("a share of a diff", () => {
  it("compares what is left after redaction", async () => {
    const bin = await openBin();
    await bin.send({ headers: ["Content-Type", "application/json"], body: `{"password":"${PASSWORD}","n":1}` });
    await bin.send({ headers: ["Content-Type", "application/json"], body: `{"password":"${PASSWORD}","n":2}` });
    const { json: made } = await bin.share({ kind: "diff", seqs: [1, 2] });
    const { diff, hits } = (await bin.open(made.token)).json;
    expect(hits.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2]);
    const changed = diff.body.changes.filter(({ noise }: { noise?: string }) => noise === undefined);
    expect(changed.map(({ path }: { path: string }) => path)).toEqual(["$.n"]);
  });
});

describe("a share of a bin", () => {
  it("shows the hits that it held, and each of them by the ticket that opening it gave", async () => {
    const bin = await openBin();
    await bin.send({ ...SECRET_HIT, path: `/users/${encodeURIComponent(PASSWORD)}` });
    await bin.send({ body: "second" });
    const { json: made } = await bin.share({ kind: "bin", maxViews: 1 });
    await bin.send({ body: "later" });
    const { json: subject } = await bin.open(made.token);
    expect(subject.list.map(({ seq }: { seq: number }) => seq)).toEqual([2, 1]);
    // Only its body tells that this is a password.
    for (const hidden of [API_KEY, PASSWORD, encodeURIComponent(PASSWORD)]) {
      expect(JSON.stringify(subject)).not.toContain(hidden);
    }
    const ticket = { "x-share-ticket": subject.ticket };
    const hit = await bin.openHit(made.token, 1, ticket);
    expect(hit.status).toBe(200);
    expect(String(hit.bytes)).not.toContain(API_KEY);
    expectError(await bin.openHit(made.token, 3, ticket), "NOT_FOUND");
    expectError(await bin.openHit(made.token, 1, { "x-share-ticket": "zzzzzzzz.forged" }), "UNAUTHENTICATED");
    expectError(await bin.openHit(made.token, 1, {}), "UNAUTHENTICATED");
    expectError(await bin.open(made.token), "GONE");
  });
});

describe("the list of a share", () => {
  const seqsOf = ({ json }: { json: { hits: { seq: number }[] } }) => json.hits.map(({ seq }) => seq);

  it("has what the bin held when it was shared, page by page; a live one what comes later too", async () => {
    const bin = await openBin();
    for (const body of ["one", "two", "three"]) await bin.send({ body });
    const [{ json: still }, { json: live }] = [
      await bin.share({ kind: "bin" }),
      await bin.share({ kind: "bin", live: true }),
    ];
    await bin.send({ body: "four" });
    const [stillSubject, liveSubject] = [(await bin.open(still.token)).json, (await bin.open(live.token)).json];
    expect(stillSubject).toMatchObject({ count: 3, share: { live: false } });
    expect(liveSubject).toMatchObject({ count: 4, share: { live: true } });

    const page = await bin.listHits(still.token, stillSubject.ticket, "limit=2");
    expect(page.json).toMatchObject({ hits: [{ seq: 3 }, { seq: 2 }], next: 2, lastSeq: 3 });
    expect(seqsOf(await bin.listHits(still.token, stillSubject.ticket, "before=2"))).toEqual([1]);
    expect(seqsOf(await bin.listHits(live.token, liveSubject.ticket, "after=3"))).toEqual([4]);
    expect((await bin.openHit(live.token, 4, { "x-share-ticket": liveSubject.ticket })).status).toBe(200);
    expectError(await bin.listHits(live.token, stillSubject.ticket), "UNAUTHENTICATED");
    expectError(await bin.share({ kind: "bin", seqs: [1], live: true }), "INVALID_INPUT");
    expectError(await bin.share({ kind: "hit", seqs: [1], live: true }), "INVALID_INPUT");
  });

  it("is searched as it is seen: what is replaced cannot be asked for", async () => {
    const bin = await openBin();
    await bin.send(SECRET_HIT);
    await bin.send({ body: "nothing of note" });
    await running.api("PATCH", `/api/bins/${bin.id}/hits/2`, {
      key: bin.key,
      json: { note: "internal", pinned: true },
    });
    const { json: made } = await bin.share({ kind: "bin", seqs: [1, 2] });
    const { ticket } = (await bin.open(made.token)).json;
    const find = async (q: string) => {
      const found = await bin.listHits(made.token, ticket, `q=${encodeURIComponent(q)}`);
      expect(found.status, q).toBe(200);
      return seqsOf(found);
    };
    expect(await find("evt_1")).toEqual([1]);
    expect(await find("path:/orders body.user.email=a@example.com")).toEqual([1]);
    expect(await find("-path:/orders")).toEqual([2]);
    expect(await find("header.authorization:/secret:[0-9a-f]{4}/")).toEqual([1]);
    for (const secret of [
      API_KEY,
      API_KEY.slice(0, 12),
      `query.token="${API_KEY}"`,
      "query.token:sk_live",
      `header.authorization:${API_KEY}`,
      "header.cookie:/abcdef/",
      `body.user.password="${PASSWORD}"`,
      "body:/horse/",
      Buffer.from(API_KEY).toString("base64").slice(4, 24),
      "internal",
      "is:pinned",
      bin.slug,
    ]) {
      expect(await find(secret), secret).toEqual([]);
    }
    expectError(await bin.listHits(made.token, ticket, "q=size%3A"), "INVALID_INPUT", "q");
  });
});

describe("a share ends", () => {
  it("when it is revoked, expires, is used up, or its subject is deleted", async () => {
    const bin = await openBin();
    await bin.send({ body: "x" });
    await bin.send({ body: "y" });
    const make = async (json: object = {}) => (await bin.share({ kind: "hit", seqs: [1], ...json })).json;

    const revoked = await make();
    expect((await bin.revoke(revoked.id)).status).toBe(204);
    expectError(await bin.open(revoked.token), "GONE");

    const expired = await make();
    await running.db.share.update({ where: { id: expired.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expectError(await bin.open(expired.token), "GONE");

    const used = await make({ maxViews: 3 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => bin.open(used.token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(5);

    const deleted = (await bin.share({ kind: "hit", seqs: [2] })).json;
    await running.api("DELETE", `/api/bins/${bin.id}/hits/2`, { key: bin.key });
    expectError(await bin.open(deleted.token), "GONE");
    expect((await bin.list()).map(({ state }: { state: string }) => state)).toEqual([
      "open",
      "used",
      "expired",
      "revoked",
    ]);
    const ofTheBin = await make();
    await running.api("DELETE", `/api/bins/${bin.id}`, { key: bin.key });
    expectError(await bin.open(ofTheBin.token), "GONE");
  });
});

describe("a password", () => {
  it("is asked for, checked, and not to be guessed", async () => {
    const bin = await openBin();
    await bin.send({ body: "x" });
    const { json: made } = await bin.share({ kind: "hit", seqs: [1], password: "open sesame" });
    expect(made.hasPassword).toBe(true);
    expectError(await bin.open(made.token), "UNAUTHENTICATED", "password");
    expectError(await bin.open(made.token, { "x-share-password": "open sesam" }), "UNAUTHENTICATED", "password");
    expect((await bin.open(made.token, { "x-share-password": "open sesame" })).status).toBe(200);
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, n) => bin.open(made.token, { "x-share-password": `guess ${n}` })),
    );
    expect(guesses.some(({ status }) => status === 429)).toBe(true);
    expectError(await bin.open(made.token, { "x-share-password": "open sesame" }), "RATE_LIMITED");
    expect((await bin.list())[0].views).toBe(1);
  });

  it("has no spaces at its ends, which a header cannot carry", async () => {
    const bin = await openBin();
    await bin.send({ body: "x" });
    const { json: made } = await bin.share({ kind: "hit", seqs: [1], password: "  open sesame " });
    expect((await bin.open(made.token, { "x-share-password": " open sesame  " })).status).toBe(200);
    expectError(await bin.share({ kind: "hit", seqs: [1], password: " abc " }), "INVALID_INPUT", "password");
  });
});

describe("what is not a share, or not yours", () => {
  it("is not found, and nothing of it can be seen or ended by others", async () => {
    const bin = await openBin();
    const foreign = await openBin();
    await bin.send({ body: "x" });
    const { json: made } = await bin.share({ kind: "hit", seqs: [1] });
    expectError(await bin.open("nonsense"), "NOT_FOUND");
    expectError(await bin.open("a".repeat(26)), "NOT_FOUND");
    expectError(await foreign.revoke(made.id), "NOT_FOUND");
    expect(await foreign.list()).toEqual([]);
    const shareForeign = running.api("POST", "/api/shares", {
      key: foreign.key,
      json: { binId: bin.id, kind: "hit", seqs: [1] },
    });
    expectError(await shareForeign, "NOT_FOUND");
    expectError(await bin.share({ kind: "hit", seqs: [9] }), "NOT_FOUND");
    expectError(await bin.share({ kind: "hit" }), "INVALID_INPUT");
    expectError(await bin.share({ kind: "diff", seqs: [1] }), "INVALID_INPUT");
    expectError(await running.api("POST", "/api/shares", { json: { binId: bin.id, kind: "bin" } }), "UNAUTHENTICATED");
  });
});

describe("a preview", () => {
  it("shows what the recipient would see, and makes nothing", async () => {
    const bin = await openBin();
    await bin.send(SECRET_HIT);
    const { status, json } = await bin.preview({ kind: "hit", seqs: [1], comment: "hello" });
    expect(status).toBe(200);
    expect(JSON.stringify(json)).not.toContain(API_KEY);
    expect(json).toMatchObject({ share: { comment: "hello" }, hits: [{ seq: 1 }], ticket: "" });
    expect(await bin.list()).toEqual([]);
  });
});
