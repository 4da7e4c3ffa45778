import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBin } from "@/tests/builders/build-bin";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { exchange } from "./send-signed";

const SLACK = {
  headers: [["Content-Type", "application/json"]],
  body: '{"token":"t","challenge":"a-challenge","type":"url_verification"}',
} as const;

describe.each(["node", "route"])("handshakes through the %s door", (door) => {
  let running: RunningApi;

  beforeAll(async () => {
    running = await startApi({ CAPTURE_DOOR: door });
  });
  afterAll(() => running.stop());

  async function makeBin(handshakes?: "ask" | "auto" | "off") {
    const { api, db, instance } = running;
    const { id, slug, key } = await buildBin(db, { settings: handshakes === undefined ? {} : { handshakes } });
    return {
      url: `${instance.url}/in/${slug}`,
      setSecret: (provider: string, secret: unknown) =>
        api("PUT", `/api/bins/${id}/secrets/${provider}`, { key, json: { secret } }),
      getHit: async (seq: number | null) => (await api("GET", `/api/bins/${id}/hits/${seq}`, { key })).json,
    };
  }

  it("are shown with the answer to give, by default, and not answered", async () => {
    const bin = await makeBin();
    const answer = await exchange(bin.url, SLACK);
    expect(answer).toMatchObject({ status: 200, body: "ok\n" });
    const hit = await bin.getHit(answer.hit);
    expect(hit.answer).toEqual({ status: 200, rule: null });
    expect(hit.handshake).toMatchObject({
      provider: "slack",
      challenge: "a-challenge",
      answered: false,
      handsOverSecret: false,
      answer: { status: 200, body: "a-challenge" },
    });
  });

  it("are answered where the bin is set to, as text that no browser runs", async () => {
    const bin = await makeBin("auto");
    const answer = await exchange(bin.url, {
      ...SLACK,
      body: SLACK.body.replace("a-challenge", "<script>alert(1)</script>"),
    });
    expect(answer).toMatchObject({ status: 200, body: "<script>alert(1)</script>" });
    expect(answer.headers).toMatchObject({
      "content-type": expect.stringMatching(/^text\/plain/),
      "content-security-policy": "sandbox",
      "x-content-type-options": "nosniff",
    });
    const hit = await bin.getHit(answer.hit);
    expect(hit.answer).toEqual({ status: 200, rule: "handshake" });
    expect(hit.handshake).toMatchObject({ answered: true });
  });

  it("are neither shown nor answered where they are off", async () => {
    const bin = await makeBin("off");
    const answer = await exchange(bin.url, SLACK);
    expect(answer.body).toBe("ok\n");
    expect((await bin.getHit(answer.hit)).handshake).toBeNull();
  });

  it("that come as GET or OPTIONS are answered too; a browser's preflight stays one", async () => {
    const bin = await makeBin("auto");
    await bin.setSecret("meta", { verify_token: "tok", app_secret: "s" });
    const query = "hub.mode=subscribe&hub.challenge=777&hub.verify_token";
    expect(await exchange(`${bin.url}?${query}=tok`, { method: "GET" })).toMatchObject({ status: 200, body: "777" });
    expect(await exchange(`${bin.url}?${query}=wrong`, { method: "GET" })).not.toMatchObject({ body: "777" });
    const cloudEvents = await exchange(bin.url, {
      method: "OPTIONS",
      headers: [["WebHook-Request-Origin", "a.example"]],
    });
    expect(cloudEvents.headers["webhook-allowed-origin"]).toBeDefined();
    const preflight = await exchange(bin.url, {
      method: "OPTIONS",
      headers: [
        ["Origin", "https://a.example"],
        ["Access-Control-Request-Method", "POST"],
        ["WebHook-Request-Origin", "a.example"],
      ],
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers["webhook-allowed-origin"]).toBeUndefined();
  });

  it("that want a MAC get one by the stored secret, and none of what could be a message", async () => {
    const bin = await makeBin("auto");
    const zoom = (plainToken: string) => ({
      headers: [["Content-Type", "application/json"]] as const,
      body: JSON.stringify({ event: "endpoint.url_validation", event_ts: 1, payload: { plainToken } }),
    });
    expect((await exchange(bin.url, zoom("plain"))).body).toBe("ok\n");
    await bin.setSecret("zoom", "zoom-secret");
    const { body } = await exchange(bin.url, zoom("plain"));
    const encryptedToken = createHmac("sha256", "zoom-secret").update("plain").digest("hex");
    expect(JSON.parse(body)).toEqual({ plainToken: "plain", encryptedToken });
    const message = `v0:1770000000:{"event":"meeting.started"}`;
    const refused = await exchange(bin.url, zoom(message));
    expect(refused.body).not.toContain(createHmac("sha256", "zoom-secret").update(message).digest("hex"));
    expect((await bin.getHit(refused.hit)).handshake).toMatchObject({
      provider: "zoom",
      answer: null,
      answered: false,
    });
  });
});
