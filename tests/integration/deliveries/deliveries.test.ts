import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit } from "@/tests/builders/build-hit";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { send } from "@/tests/integration/secrets/send-signed";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

async function makeBin(settings: object = {}) {
  const { api, db, instance } = running;
  const { id, slug, key } = await buildBin(db, { settings });
  const get = async (path: string) => api("GET", `/api/bins/${id}/${path}`, { key });
  return {
    id,
    key,
    get,
    url: `${instance.url}/in/${slug}`,
    list: async (query = "") => (await get(`deliveries${query}`)).json,
    /** Puts the hits of this bin at these seconds. */
    async moveTo(seconds: readonly number[]) {
      for (const [index, second] of seconds.entries()) {
        const at = { binId: id, seq: index + 1 };
        await db.hit.update({
          where: { binId_seq: at },
          data: { receivedAt: BigInt(1_770_000_000 + second) * 1_000_000n },
        });
      }
    },
  };
}

const github = (delivery: string, hook = "7"): RawHeaders => [
  ["X-GitHub-Event", "push"],
  ["X-GitHub-Delivery", delivery],
  ["X-GitHub-Hook-ID", hook],
];
const standard = (id: string, timestamp: number): RawHeaders => [
  ["webhook-id", id],
  ["webhook-timestamp", String(timestamp)],
  ["webhook-signature", `v1,${timestamp}`],
];

describe("deliveries", () => {
  it("hold three attempts of one GitHub redelivery, with their gaps and answers", async () => {
    const bin = await makeBin();
    for (let n = 0; n < 3; n++) await send(bin.url, { headers: github("72d3162e"), body: "{}" });
    await send(bin.url, { headers: github("other"), body: "{}" });
    await bin.moveTo([0, 61, 3_661, 4_000]);
    const { deliveries, next } = await bin.list();
    expect(next).toBeNull();
    expect(deliveries.map(({ deliveryId }: { deliveryId: string }) => deliveryId)).toEqual(["other", "72d3162e"]);
    expect(deliveries[1]).toMatchObject({
      provider: "github",
      eventType: "push",
      attemptCount: 3,
      attempts: [
        { seq: 1, attempt: 1, gapMs: null, answerStatus: 200 },
        { seq: 2, attempt: 2, gapMs: 61_000, answerStatus: 200 },
        { seq: 3, attempt: 3, gapMs: 3_600_000, answerStatus: 200 },
      ],
      schedule: { success: "2xx", timeoutSeconds: 10, isDocumented: true },
    });
    const one = (await bin.get("deliveries/72d3162e")).json;
    expect(one).toEqual({ ...deliveries[1], others: [] });
    const hits = (await bin.get("hits?after=0")).json.hits;
    expect(hits.map(({ attempt }: { attempt: number }) => attempt)).toEqual([1, 2, 3, 1]);
  });

  it("hold three attempts of one Standard Webhooks retry, whose times and signatures differ", async () => {
    const bin = await makeBin({ answer: { default: { status: 500 } } });
    for (let n = 0; n < 3; n++) {
      await send(bin.url, { headers: standard("msg_1", 1_770_000_000 + n), body: '{"type":"invoice.paid"}' });
    }
    await bin.moveTo([0, 5, 305]);
    const { deliveries } = await bin.list();
    expect(deliveries).toHaveLength(1);
    expect(deliveries[0].attempts).toMatchObject([
      { attempt: 1, gapMs: null, answerStatus: 500 },
      { attempt: 2, gapMs: 5_000, answerStatus: 500 },
      { attempt: 3, gapMs: 300_000, answerStatus: 500 },
    ]);
  });

  it("are two where two subscriptions get one event", async () => {
    const bin = await makeBin();
    const shopify = (webhook: string): RawHeaders => [
      ["X-Shopify-Topic", "orders/create"],
      ["X-Shopify-Event-Id", "event-1"],
      ["X-Shopify-Webhook-Id", webhook],
    ];
    for (const webhook of ["w-1", "w-2"]) await send(bin.url, { headers: shopify(webhook), body: '{"id":1}' });
    for (const hook of ["1", "2"]) await send(bin.url, { headers: github("same", hook), body: "{}" });
    const { deliveries } = await bin.list();
    expect(deliveries.map(({ attemptCount }: { attemptCount: number }) => attemptCount)).toEqual([1, 1, 1, 1]);
    const newest = (await bin.get("deliveries/same")).json;
    expect(newest.attempts).toMatchObject([{ seq: 4 }]);
    expect(newest.others).toEqual([{ deliveryKey: expect.any(String), provider: "github", lastSeq: 3 }]);
    const other = (await bin.get(`deliveries/same?key=${newest.others[0].deliveryKey}`)).json;
    expect(other.attempts).toMatchObject([{ seq: 3 }]);
  });

  it("count with the sender where it counts, and compare with its documented schedule", async () => {
    const bin = await makeBin();
    const body = '{"type":"event_callback","event_id":"Ev1","event":{"type":"message"}}';
    const slack = (retry: number | null): RawHeaders => [
      ["X-Slack-Signature", "v0=00"],
      ["X-Slack-Request-Timestamp", "1770000000"],
      ...(retry === null ? [] : ([["X-Slack-Retry-Num", String(retry)]] as const)),
    ];
    for (const retry of [null, 2, 3]) await send(bin.url, { headers: slack(retry), body });
    await bin.moveTo([0, 60, 360]);
    const { deliveries } = await bin.list();
    expect(deliveries[0].attempts).toMatchObject([
      { attempt: 1, documentedGapMs: null },
      { attempt: 3, gapMs: 60_000, documentedGapMs: 60_000 },
      { attempt: 4, gapMs: 300_000, documentedGapMs: 300_000 },
    ]);
  });

  it("go on counting where another process has seen the attempts before", async () => {
    const bin = await makeBin();
    await send(bin.url, { headers: github("moved"), body: "{}" });
    const { deliveryKey } = (await bin.get("hits/1")).json;
    const seen = { binId: bin.id, provider: "github", deliveryId: "elsewhere", deliveryKey: `${deliveryKey}` };
    // As another process would have stored them: this one has not counted the key.
    await running.db.hit.deleteMany({ where: { binId: bin.id } });
    for (let n = 1; n < 3; n++) await buildHit(running.db, { ...seen, deliveryId: "moved", attempt: n });
    await send(bin.url, { headers: github("moved"), body: "{}" });
    await expect.poll(async () => (await bin.get("hits/4")).json.attempt, { timeout: 20_000 }).toBe(3);
  });

  it("page by the newest attempt, each once", async () => {
    const bin = await makeBin();
    for (const id of ["a", "b", "c", "a", "d"]) await send(bin.url, { headers: github(id), body: "{}" });
    const pages: string[][] = [];
    let before = "";
    for (;;) {
      const { deliveries, next } = await bin.list(`?limit=2${before}`);
      pages.push(deliveries.map(({ deliveryId }: { deliveryId: string }) => deliveryId));
      if (next === null) break;
      before = `&before=${next}`;
    }
    expect(pages).toEqual([
      ["d", "a"],
      ["c", "b"],
    ]);
  });

  it("look at a bounded number of hits for a page", async () => {
    const bin = await makeBin();
    await send(bin.url, { headers: github("deep"), body: "{}" });
    await running.db.$executeRaw`
      INSERT INTO hit (bin_id, seq, received_at, method, scheme, authority, target_prefix, target, http_version, fidelity,
        state, remote_address, via_proxy, headers, trailers, body, body_size, body_truncated, duration_ms)
      SELECT ${bin.id}::uuid, n, n, 'POST', 'http', '', '', '', '1.1', 'exact', 'captured', '', false, '[]', '[]', '', 0, false, 0
      FROM generate_series(2, 2500) AS n`;
    const first = await bin.list();
    expect(first).toEqual({ deliveries: [], next: 501 });
    const second = await bin.list("?before=501");
    expect(second).toMatchObject({ deliveries: [{ deliveryId: "deep" }], next: null });
  });

  it("leave out what has no id that holds for all attempts", async () => {
    const bin = await makeBin();
    await send(bin.url, { body: "hello" });
    await send(bin.url, {
      headers: [
        ["X-Event-Name", "order_created"],
        ["X-Signature", "00"],
      ],
      body: "{}",
    });
    expect(await bin.list()).toEqual({ deliveries: [], next: null });
    expectError(await bin.get("deliveries/none"), "NOT_FOUND");
    expectError(await bin.get("deliveries?limit=0"), "INVALID_INPUT", "limit");
    expectError(await bin.get("deliveries?limit=101"), "INVALID_INPUT", "limit");
  });

  it("are found by ids with any characters", async () => {
    const bin = await makeBin();
    const id = "a/b c?d%20#é".replace("é", "e");
    await send(bin.url, { headers: github(id), body: "{}" });
    const one = await bin.get(`deliveries/${encodeURIComponent(id)}`);
    expect(one.json).toMatchObject({ deliveryId: id, attemptCount: 1 });
  });

  it("are no one else's", async () => {
    const bin = await makeBin();
    const other = await buildBin(running.db);
    expectError(await running.api("GET", `/api/bins/${bin.id}/deliveries`, { key: other.key }), "NOT_FOUND");
    expectError(await running.api("GET", `/api/bins/${bin.id}/deliveries/x`, { key: other.key }), "NOT_FOUND");
  });
});

describe("hits of unknown senders", () => {
  it("say which earlier ones had the same body, and no more", async () => {
    const bin = await makeBin();
    for (const body of ["same", "other", "same", "", "", "same"]) await send(bin.url, { body });
    expect((await bin.get("hits/6")).json).toMatchObject({ identicalBodies: [3, 1], attempt: null, deliveryKey: null });
    expect((await bin.get("hits/1")).json.identicalBodies).toEqual([]);
    expect((await bin.get("hits/5")).json.identicalBodies).toEqual([]);
  });
});
