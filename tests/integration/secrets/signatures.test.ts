import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBin } from "@/tests/builders/build-bin";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { send, sendSigned } from "./send-signed";

const SECRET = "whsec_rightrightright";
const EVENT = JSON.stringify({ id: "evt_1", type: "invoice.paid", created: 1770000000 }, null, 2);
const GITHUB = [["X-GitHub-Event", "push"]] as const;

let running: RunningApi;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

async function makeBin() {
  const { id, slug, key } = await buildBin(running.db);
  const { api, instance } = running;
  return {
    id,
    url: `${instance.url}/in/${slug}`,
    setSecret: (provider: string, json: object) => api("PUT", `/api/bins/${id}/secrets/${provider}`, { key, json }),
    deleteSecret: (path: string) => api("DELETE", `/api/bins/${id}/secrets/${path}`, { key }),
    getHit: async (seq: number) => (await api("GET", `/api/bins/${id}/hits/${seq}`, { key })).json,
    search: async (q: string): Promise<number[]> =>
      (await api("GET", `/api/bins/${id}/hits?order=asc&q=${encodeURIComponent(q)}`, { key })).json.hits.map(
        ({ seq }: { seq: number }) => seq,
      ),
    importHttp: (body: string) => api("POST", `/api/bins/${id}/import?format=http`, { key, body }),
    marks: async (): Promise<string[]> =>
      (await api("GET", `/api/bins/${id}/hits?after=0`, { key })).json.hits.map(
        ({ signature }: { signature: string }) => signature,
      ),
  };
}

describe("what comes in", () => {
  it("is recognised: provider, event, delivery, attempt", async () => {
    const bin = await makeBin();
    await send(bin.url, { headers: [...GITHUB, ["X-GitHub-Delivery", "72d3162e"]], body: '{"ref":"main"}' });
    expect(await bin.getHit(1)).toMatchObject({
      provider: "github",
      eventType: "push",
      deliveryId: "72d3162e",
      attempt: 1,
      signature: "unchecked",
      providerConfidence: "sure",
    });
    await send(bin.url, { headers: [["Content-Type", "text/plain"]], body: "hello" });
    expect(await bin.getHit(2)).toMatchObject({
      provider: null,
      eventType: null,
      deliveryId: null,
      attempt: null,
      signatureReport: null,
    });
  });

  it("keeps text that the database would refuse, and bounds it", async () => {
    const bin = await makeBin();
    const headers = [["Stripe-Signature", "t=1,v1=00"]] as const;
    const type = `a\u0000b\ud800${"x".repeat(5_000)}`;
    await send(bin.url, { headers, body: JSON.stringify({ id: "evt_\u0000", type }) });
    const { eventType, provider } = await bin.getHit(1);
    expect(provider).toBe("stripe");
    expect(eventType).toMatch(/^a.{1,3}b/);
    expect(eventType.length).toBeLessThanOrEqual(200);
  });

  it("is marked valid or invalid by the secret that the bin has for the sender", async () => {
    const bin = await makeBin();
    await bin.setSecret("stripe", { secret: SECRET, label: "live" });
    const now = Date.now() / 1000;
    await sendSigned(bin.url, { provider: "stripe", secret: SECRET, body: EVENT });
    await sendSigned(bin.url, { provider: "stripe", secret: SECRET, body: EVENT, at: now - 1_000 });
    await sendSigned(bin.url, {
      provider: "stripe",
      secret: SECRET,
      body: EVENT,
      sentBody: JSON.stringify(JSON.parse(EVENT)),
    });
    await sendSigned(bin.url, { provider: "stripe", secret: "whsec_other", body: EVENT });
    await sendSigned(bin.url, { provider: "github", secret: SECRET, headers: GITHUB, body: EVENT });
    expect(await bin.marks()).toEqual(["valid", "invalid", "invalid", "invalid", "unchecked"]);
    const reports = await Promise.all([1, 2, 3, 4, 5].map(async (seq) => (await bin.getHit(seq)).signatureReport));
    expect(reports[0]).toMatchObject({
      provider: "stripe",
      valid: true,
      cause: null,
      secretLabel: "live",
      toleranceSeconds: 300,
    });
    expect(reports[1]).toMatchObject({ valid: false, cause: "timestamp_too_old", signatureMatches: true });
    expect(reports[1].ageSeconds).toBeGreaterThan(900);
    expect(reports[2]).toMatchObject({ valid: false, cause: "body_changed", signatureMatches: false });
    expect(reports[3]).toMatchObject({ valid: false, cause: "wrong_secret" });
    expect(reports[4]).toMatchObject({ provider: "github", valid: null, cause: null });
  });

  it("is told of a secret that the workspace has elsewhere, by its label alone", async () => {
    const bin = await makeBin();
    await bin.setSecret("stripe", { secret: SECRET });
    await bin.setSecret("shopify", { secret: "shop-secret-value", label: "shop" });
    await sendSigned(bin.url, { provider: "stripe", secret: "shop-secret-value", body: EVENT });
    const { signatureReport } = await bin.getHit(1);
    expect(signatureReport.cause).toBe("wrong_secret");
    expect(signatureReport.explanation).toContain("shop");
    expect(JSON.stringify(signatureReport)).not.toContain("shop-secret-value");
  });

  it("checks long bodies once they are stored", async () => {
    const bin = await makeBin();
    await bin.setSecret("github", { secret: SECRET });
    await sendSigned(bin.url, { provider: "github", secret: SECRET, headers: GITHUB, body: "x".repeat(3_000_000) });
    await expect.poll(bin.marks, { timeout: 20_000 }).toEqual(["valid"]);
  });
});

describe("a change of secrets", () => {
  it("checks the recent hits of the provider again", async () => {
    const bin = await makeBin();
    for (const secret of [SECRET, "whsec_other"])
      await sendSigned(bin.url, { provider: "stripe", secret, body: EVENT });
    await sendSigned(bin.url, { provider: "github", secret: SECRET, headers: GITHUB, body: EVENT });
    expect(await bin.marks()).toEqual(["unchecked", "unchecked", "unchecked"]);
    await bin.setSecret("stripe", { secret: SECRET });
    await expect.poll(bin.marks, { timeout: 20_000 }).toEqual(["valid", "invalid", "unchecked"]);
    await bin.setSecret("stripe", { secret: "whsec_other", label: "old" });
    await expect.poll(bin.marks, { timeout: 20_000 }).toEqual(["valid", "valid", "unchecked"]);
    await bin.deleteSecret("stripe?label=old");
    await expect.poll(bin.marks, { timeout: 20_000 }).toEqual(["valid", "invalid", "unchecked"]);
    await bin.deleteSecret("stripe");
    await expect.poll(bin.marks, { timeout: 20_000 }).toEqual(["unchecked", "unchecked", "unchecked"]);
    await sendSigned(bin.url, { provider: "stripe", secret: SECRET, body: EVENT });
    expect((await bin.marks()).at(-1)).toBe("unchecked");
  });
});

describe("a sender whose requests look like another's", () => {
  it("is told by the secret that proves it, for hits that came before and after", async () => {
    const bin = await makeBin();
    const sent = (id: string) =>
      sendSigned(bin.url, {
        provider: "replicate",
        secret: "whsec_c2VjcmV0c2VjcmV0c2VjcmV0",
        headers: [
          ["webhook-id", id],
          ["webhook-timestamp", String(Math.floor(Date.now() / 1000))],
        ],
        body: '{"id":"p1","status":"succeeded"}',
      });
    await sent("msg_1");
    expect(await bin.getHit(1)).toMatchObject({ provider: "standardwebhooks", signature: "unchecked" });
    await bin.setSecret("replicate", { secret: "whsec_c2VjcmV0c2VjcmV0c2VjcmV0" });
    await expect.poll(bin.marks, { timeout: 20_000 }).toEqual(["valid"]);
    await sent("msg_2");
    for (const seq of [1, 2]) {
      expect(await bin.getHit(seq)).toMatchObject({
        provider: "replicate",
        providerConfidence: "sure",
        deliveryId: `msg_${seq}`,
        signature: "valid",
        signatureReport: { provider: "replicate", valid: true },
      });
    }
  });
});

describe("the search", () => {
  it("finds by provider, event, delivery, attempt, signature and retry", async () => {
    const bin = await makeBin();
    await bin.setSecret("github", { secret: SECRET });
    const delivery = [...GITHUB, ["X-GitHub-Delivery", "aaaa-1"]] as const;
    await sendSigned(bin.url, { provider: "github", secret: SECRET, headers: delivery, body: EVENT });
    await sendSigned(bin.url, { provider: "github", secret: "wrong", headers: delivery, body: EVENT });
    await sendSigned(bin.url, { provider: "stripe", secret: SECRET, body: EVENT });
    await send(bin.url, { body: "nobody" });
    const found = await Promise.all(
      [
        "provider:github",
        "event:push",
        "event=invoice.paid",
        "delivery:aaaa",
        "attempt:2",
        "attempt>1",
        "is:retry",
        "-is:retry provider:*",
        "signature:valid",
        "signature:invalid",
        "-provider:*",
      ].map(bin.search),
    );
    expect(found).toEqual([[1, 2], [1, 2], [3], [1, 2], [2], [2], [2], [1, 3], [1], [2], [4]]);
  });
});

describe("what is imported", () => {
  it("is recognised too", async () => {
    const bin = await makeBin();
    const imported = await bin.importHttp(
      "POST /in HTTP/1.1\r\nHost: a.test\r\nX-GitHub-Event: issues\r\nX-GitHub-Delivery: d-1\r\nContent-Length: 2\r\n\r\n{}",
    );
    expect(imported.json).toEqual({ seqs: [1] });
    expect(await bin.getHit(1)).toMatchObject({
      provider: "github",
      eventType: "issues",
      deliveryId: "d-1",
      attempt: 1,
    });
  });
});
