import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_EVENTS } from "@/lib/samples/sample-events";
import { buildBin } from "@/tests/builders/build-bin";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

async function makeBin() {
  const { api, db } = running;
  const { id, key } = await buildBin(db);
  return {
    id,
    setSecret: (provider: string) =>
      api("PUT", `/api/bins/${id}/secrets/${provider}`, { key, json: { secret: "whsec_c2VjcmV0c2VjcmV0c2VjcmV0" } }),
    sendSample: (json: object) => api("POST", `/api/bins/${id}/samples`, { key, json }),
    getHit: async (seq: number) => (await api("GET", `/api/bins/${id}/hits/${seq}`, { key })).json,
    change: (json: object) => api("PATCH", `/api/bins/${id}`, { key, json }),
  };
}

describe("a sample event", () => {
  it("becomes a hit that is recognised and valid, of every provider that can sign", async () => {
    const bin = await makeBin();
    for (const provider of Object.keys(SAMPLE_EVENTS)) {
      await bin.setSecret(provider);
      const sent = await bin.sendSample({ provider });
      expect(sent.status).toBe(201);
      const hit = await bin.getHit(sent.json.seq);
      const isSignable = provider !== "discord" && provider !== "sendgrid";
      expect(hit).toMatchObject({
        provider,
        eventType: sent.json.eventType,
        state: "captured",
        remoteAddress: "127.0.0.1",
      });
      expect([provider, sent.json.signed, hit.signature]).toEqual([
        provider,
        isSignable,
        isSignable ? "valid" : "invalid",
      ]);
    }
  });

  it("says that it is not signed without a secret", async () => {
    const bin = await makeBin();
    const sent = await bin.sendSample({ provider: "github", eventType: "issues" });
    expect(sent.json).toMatchObject({
      seq: 1,
      eventType: "issues",
      signed: false,
      note: expect.stringContaining("no secret"),
      answerStatus: 200,
    });
    expect(await bin.getHit(1)).toMatchObject({ provider: "github", eventType: "issues", signature: "unchecked" });
  });

  it("is signed by a secret that comes along and is not kept, or not at all", async () => {
    const bin = await makeBin();
    await bin.setSecret("github");
    const stored = await bin.sendSample({ provider: "github" });
    expect((await bin.getHit(stored.json.seq)).signature).toBe("valid");
    const given = await bin.sendSample({ provider: "github", secret: "another" });
    expect(given.json).toMatchObject({ signed: true, note: null });
    expect((await bin.getHit(given.json.seq)).signature).toBe("invalid");
    const bare = await bin.sendSample({ provider: "github", sign: false });
    expect(bare.json).toMatchObject({ signed: false, note: "It is not signed, as you asked." });
    expect((await bin.getHit(bare.json.seq)).signatureReport).toMatchObject({ cause: "missing_signature" });
  });

  it("is answered as the bin answers, and refused when it refuses", async () => {
    const bin = await makeBin();
    await bin.change({ settings: { answer: { default: { status: 418 } } } });
    expect((await bin.sendSample({ provider: "stripe" })).json.answerStatus).toBe(418);
    await bin.change({ paused: true });
    await bin.sendSample({ provider: "stripe" });
    expectError(await bin.sendSample({ provider: "stripe" }), "CONFLICT");
  });

  it.each([
    [{}, "provider"],
    [{ provider: "nobody" }, "provider"],
    [{ provider: "adyen" }, "provider"],
    [{ provider: "github", eventType: "nothing" }, "eventType"],
    [{ provider: "github", more: 1 }, "more"],
    [{ provider: "github", secret: "" }, "secret"],
    [{ provider: "github", secret: "s", sign: false }, "secret"],
  ])("refuses %j and names the place", async (json, path) => {
    const bin = await makeBin();
    expectError(await bin.sendSample(json), "INVALID_INPUT", path);
  });
});
