import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { openResendBin } from "@/tests/integration/resends/open-resend-bin";
import { send } from "@/tests/integration/secrets/send-signed";
import { OK, openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";
import { type RunningRelay, startCli } from "./start-relay";

let running: RunningApi;
let target: RawTarget;
let relays: RunningRelay[] = [];

beforeAll(async () => {
  running = await startApi({ ALLOW_PRIVATE_TARGETS: "false" });
});
afterAll(() => running.stop());
beforeEach(async () => {
  target = await openRawTarget();
});
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.kill("SIGKILL")));
  relays = [];
  await target.close();
});

type Bin = Awaited<ReturnType<typeof openResendBin>>;

async function startRelay(bin: Bin, { to = target.origin, args = [] as readonly string[] } = {}) {
  const page = `${running.instance.url}/b/${bin.id}`;
  const relay = startCli(["relay", page, to, "--json", "--name", "laptop", ...args], { HOOKSCOPE_KEY: bin.key });
  relays.push(relay);
  await relay.waitFor("connected");
  return relay;
}

const listRelays = async (bin: Bin) => (await running.api("GET", `${bin.path}/relays`, { key: bin.key })).json;

describe("a resend to a relay", () => {
  it("arrives byte for byte, and the answer comes back byte for byte", async () => {
    const bin = await openResendBin(running);
    const body = Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256));
    const head = [
      `PURGE /in/${bin.slug}//a/../%zz?q=%C3%A9&&b HTTP/1.1`,
      "x-Dup: 1",
      "HOST: bin.example",
      "X-DUP: two",
      "X-Latin: caf\u00e9",
      "x-dup: ",
      `Content-Length: ${body.length}`,
      "",
      "",
    ].join("\r\n");
    await bin.captureRaw(Buffer.concat([Buffer.from(head, "latin1"), body]));
    const answer = Buffer.concat([
      Buffer.from("HTTP/1.1 207 Fine\r\nB: 1\r\na: caf\u00e9\r\nb: 2\r\nContent-Length: 512\r\n\r\n", "latin1"),
      body,
    ]);
    target.react((_request, socket) => socket.end(answer));
    await startRelay(bin);

    const { status, json } = await bin.resend(1, { url: "relay:laptop" });
    expect({ status, error: json.error }).toEqual({ status: 201, error: undefined });
    const arrived = [
      "PURGE //a/../%zz?q=%C3%A9&&b HTTP/1.1",
      "x-Dup: 1",
      `HOST: 127.0.0.1:${target.port}`,
      "X-DUP: two",
      "X-Latin: caf\u00e9",
      "x-dup: ",
      "Content-Length: 512",
      "Connection: close",
      "",
      "",
    ].join("\r\n");
    expect(target.requests).toEqual([Buffer.concat([Buffer.from(arrived, "latin1"), body])]);
    const [attempt] = json.attempts;
    expect(attempt).toMatchObject({ n: 1, status: 207, error: null, verdict: "first" });
    expect(attempt.headers).toEqual([
      ["B", "1"],
      ["a", "caf\u00e9"],
      ["b", "2"],
      ["Content-Length", "512"],
    ]);
    expect(Buffer.from(attempt.body.base64, "base64").equals(body)).toBe(true);
  });

  it("carries thousands of fields both ways", async () => {
    const bin = await openResendBin(running);
    const fields = Array.from({ length: 3000 }, (_, n) => `x-${n}: ${n}\r\n`).join("");
    await bin.captureRaw(Buffer.from(`POST /in/${bin.slug} HTTP/1.1\r\nHost: x\r\n${fields}Content-Length: 0\r\n\r\n`));
    target.react((_request, socket) => socket.end(`HTTP/1.1 200 OK\r\n${fields}Content-Length: 0\r\n\r\n`));
    await startRelay(bin);
    const { json } = await bin.resend(1, { url: "relay:laptop" });
    expect(String(target.requests[0])).toContain(fields);
    expect(json.attempts[0]).toMatchObject({ status: 200, error: null });
    expect(json.attempts[0].headers).toHaveLength(3001);
  });

  it("carries bodies of megabytes both ways", async () => {
    const bin = await openResendBin(running);
    const body = Buffer.alloc(9 * 1024 * 1024, "0123456789");
    await fetch(bin.captureUrl, { method: "POST", body });
    const answer = Buffer.alloc(1_900_000, "abc");
    target.react((_request, socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${answer.length}\r\n\r\n`);
      socket.end(answer);
    });
    await startRelay(bin);
    const { json } = await bin.resend(1, { url: "relay:laptop" });
    expect(target.requests.at(-1)?.subarray(-body.length).equals(body)).toBe(true);
    const [attempt] = json.attempts;
    expect(attempt.error).toBeNull();
    expect(Buffer.from(attempt.body.base64, "base64").equals(answer)).toBe(true);
  });

  it("tells what the local server did instead of answering", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    const nowhere = await openRawTarget();
    await nowhere.close();
    await startRelay(bin, { to: nowhere.origin });
    const { json } = await bin.resend(1, { url: "relay:laptop" });
    expect(json.attempts[0]).toMatchObject({ status: null, error: { code: "CONNECTION_REFUSED" } });
    expect((await listRelays(bin)).relays).toMatchObject([{ answered: 0, failed: 1 }]);
  });

  it("is told as failed when the relay goes away before its answer", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    const relay = await startRelay(bin);
    target.react(() => void relay.kill("SIGKILL"));
    const { json } = await bin.resend(1, { url: "relay:laptop" });
    expect(json.attempts[0]).toMatchObject({ status: null, error: { code: "RELAY" } });
    expect(json.attempts[0].error.message).toContain("laptop disconnected before it answered");
  });

  it("is refused when no relay of the name is there", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    await startRelay(bin);
    expectError(await bin.resend(1, { url: "relay:desktop" }), "UNPROCESSABLE");
    expect((await bin.listResends(1)).json.resends).toEqual([]);
  });
});

describe("new hits that are forwarded to a relay", () => {
  it("are tried again until its server accepts them", async () => {
    const bin = await openResendBin(running);
    await startRelay(bin);
    const statuses = [500, 200];
    target.react((_request, socket) =>
      socket.end(`HTTP/1.1 ${statuses.shift() ?? 418} X\r\nContent-Length: 0\r\n\r\n`),
    );
    const json = { url: "relay:laptop", auto: true, retries: { attempts: 5, backoffMs: 20 } };
    expect((await running.api("POST", `${bin.path}/targets`, { key: bin.key, json })).status).toBe(201);
    await send(bin.captureUrl, { body: "{}" });
    await expect
      .poll(async () => (await bin.listResends(1)).json.resends[0]?.attempts, { timeout: 90_000 })
      .toMatchObject([{ status: 500 }, { status: 200 }]);
    expect(target.requests).toHaveLength(2);
  });
});

describe("the relays of a bin", () => {
  it("are listed while they are connected, and for a while as gone", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    expect((await listRelays(bin)).relays).toEqual([]);
    const relay = await startRelay(bin);
    await bin.resend(1, { url: "relay:laptop" });
    target.react(OK);
    const shown = { name: "laptop", target: `${target.origin}/`, connected: true, follows: false };
    expect((await listRelays(bin)).relays).toMatchObject([{ ...shown, inFlight: 0, answered: 1, failed: 0 }]);
    await relay.kill("SIGTERM");
    await expect.poll(async () => (await listRelays(bin)).relays[0].connected, { timeout: 90_000 }).toBe(false);
    expectError(await bin.resend(1, { url: "relay:laptop" }), "UNPROCESSABLE");
  });

  it("are another workspace's secret", async () => {
    const bin = await openResendBin(running);
    const foreign = await openResendBin(running);
    expectError(await running.api("GET", `${bin.path}/relays`, { key: foreign.key }), "NOT_FOUND");
    const page = `${running.instance.url}/b/${bin.id}`;
    const relay = startCli(["relay", page, target.origin], { HOOKSCOPE_KEY: foreign.key });
    expect((await relay.ended()).code).toBe(1);
    expect(relay.stderr()).toBe("hookscope: There is no such bin, or your key does not open it.\n");
  });

  it("have each a name of their own", async () => {
    const bin = await openResendBin(running);
    await startRelay(bin);
    const page = `${running.instance.url}/b/${bin.id}`;
    const second = startCli(["relay", page, target.origin, "--name", "laptop"], { HOOKSCOPE_KEY: bin.key });
    expect((await second.ended()).code).toBe(1);
    expect(second.stderr()).toContain("A relay of the name laptop is connected already. Choose another with --name.");
  });

  it("leave when their key is revoked, and say why", async () => {
    const bin = await openResendBin(running);
    const made = await running.api("POST", "/api/keys", { key: bin.key, json: { label: "relay", role: "editor" } });
    const relay = await startRelay({ ...bin, key: made.json.key });
    await running.api("DELETE", `/api/keys?id=${made.json.id}`, { key: bin.key });
    expect((await relay.ended()).code).toBe(1);
    expect(relay.stderr()).toBe("hookscope: The key is not known here. It may have been revoked.\n");
  });

  it("need an editor's key", async () => {
    const bin = await openResendBin(running);
    const made = await running.api("POST", "/api/keys", { key: bin.key, json: { label: "reader", role: "viewer" } });
    const page = `${running.instance.url}/b/${bin.id}`;
    const relay = startCli(["relay", page, target.origin], { HOOKSCOPE_KEY: made.json.key });
    expect((await relay.ended()).code).toBe(1);
    expect(relay.stderr()).toContain("role editor");
  });
});
