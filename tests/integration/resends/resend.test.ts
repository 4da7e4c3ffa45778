import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { send } from "@/tests/integration/secrets/send-signed";
import { OK, openRawTarget, type RawTarget, type Reaction } from "@/tests/targets/open-raw-target";
import { openResendBin } from "./open-resend-bin";

let running: RunningApi;
let target: RawTarget;

beforeAll(async () => {
  running = await startApi();
  target = await openRawTarget();
});
afterAll(async () => {
  await target.close();
  await running.stop();
});
beforeEach(() => target.react(OK));

const answerWith =
  (status: number, body = "", headers = ""): Reaction =>
  (_request, socket) =>
    socket.end(`HTTP/1.1 ${status} X\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

async function waitForAttempts(bin: Awaited<ReturnType<typeof openResendBin>>, id: string, count: number) {
  await expect
    .poll(async () => (await bin.getResend(id)).json.attempts.length, { timeout: 30_000, interval: 50 })
    .toBe(count);
  return (await bin.getResend(id)).json;
}

describe("what arrives", () => {
  it("is what was captured, byte for byte, but for the listed changes", async () => {
    const bin = await openResendBin(running);
    const body = Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256));
    const head = [
      `PURGE /in/${bin.slug}//a/../%zz?q=%C3%A9&&b HTTP/1.1`,
      "x-Dup: 1",
      "HOST: bin.example",
      "X-DUP: two",
      "X-Latin: caf\u00e9",
      "Connection: keep-alive, X-Hop",
      "X-Hop: mine",
      "Content-Encoding: gzip",
      "x-dup: ",
      "Transfer-Encoding: chunked",
      "",
      "",
    ].join("\r\n");
    const chunks = [`${body.length.toString(16)}\r\n`, body, "\r\n0\r\n\r\n"];
    await bin.captureRaw(Buffer.concat([Buffer.from(head, "latin1"), ...chunks.map((part) => Buffer.from(part))]));

    const { status, json } = await bin.resend(1, { url: target.origin });
    expect(status).toBe(201);
    const arrived = [
      "PURGE //a/../%zz?q=%C3%A9&&b HTTP/1.1",
      "x-Dup: 1",
      `HOST: 127.0.0.1:${target.port}`,
      "X-DUP: two",
      "X-Latin: caf\u00e9",
      "Connection: close",
      "Content-Encoding: gzip",
      "x-dup: ",
      "Content-Length: 512",
      "",
      "",
    ].join("\r\n");
    expect(target.requests.at(-1)).toEqual(Buffer.concat([Buffer.from(arrived, "latin1"), body]));
    const [attempt] = json.attempts;
    expect(attempt.sent).toMatchObject({
      method: "PURGE",
      url: `${target.origin}//a/../%zz?q=%C3%A9&&b`,
      bodySize: 512,
    });
    expect(attempt.sent.changes.map(({ name, to }: { name: string; to: string }) => [name, to])).toEqual([
      ["HOST", `127.0.0.1:${target.port}`],
      ["Connection", "close"],
      ["X-Hop", null],
      ["Transfer-Encoding", null],
      ["Content-Length", "512"],
    ]);
    expect(attempt).toMatchObject({ n: 1, status: 200, error: null, verdict: "first", body: { text: "ok" } });
    expect(attempt.timing.totalMs).toBeGreaterThan(0);
  });

  it("carries the edits, and lists them", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, {
      headers: [
        ["X-Keep", "1"],
        ["X-Drop", "2"],
      ],
      body: "old",
    });
    const { json } = await bin.resend(1, {
      url: `${target.origin}/hook`,
      method: "put",
      headers: { set: { "X-New": "3" }, remove: ["x-drop"] },
      body: "n\u00e9w",
    });
    const arrived = String(target.requests.at(-1));
    expect(arrived.startsWith("PUT /hook HTTP/1.1\r\n")).toBe(true);
    expect(arrived).toContain("\r\nX-New: 3\r\n");
    expect(arrived).not.toMatch(/x-drop/i);
    expect(arrived.endsWith("\r\n\r\nn\u00e9w")).toBe(true);
    expect(json.bodyEdited).toBe(true);
    expect(json.attempts[0].sent.changes).toContainEqual({
      name: "X-Drop",
      from: "2",
      to: null,
      why: "you changed it",
    });
  });
});

describe("a large edited body", () => {
  it("arrives whole, and is refused beyond 20 MiB", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    const body = Buffer.alloc(10 * 1024 * 1024, "x");
    const { status } = await bin.resend(1, { url: target.origin, bodyBase64: body.toString("base64") });
    expect(status).toBe(201);
    expect(target.requests.at(-1)?.subarray(-body.length).equals(body)).toBe(true);
    const tooLong = Buffer.alloc(21 * 1024 * 1024, "x").toString("base64");
    expectError(await bin.resend(1, { url: target.origin, bodyBase64: tooLong }), "INVALID_INPUT", "bodyBase64");
  });
});

describe("verdicts", () => {
  it("tell first, same, regressed, fixed and changed", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    const verdicts: string[] = [];
    const reactions = [
      answerWith(500, "boom"),
      answerWith(500, "boom"),
      answerWith(502, "boom"),
      answerWith(200, '{"ok":true,"timestamp":"2026-01-01T00:00:00Z"}', "Content-Type: application/json\r\n"),
      answerWith(200, '{"timestamp":"2026-02-02T00:00:00Z","ok":true}', "Content-Type: application/json\r\n"),
      answerWith(200, '{"ok":1}', "Content-Type: application/json\r\n"),
      ((_request, socket) => socket.destroy()) satisfies Reaction,
    ];
    for (const reaction of reactions) {
      target.react(reaction);
      const { json } = await bin.resend(1, { url: `${target.origin}/v` });
      verdicts.push(json.attempts[0].verdict);
    }
    expect(verdicts).toEqual(["first", "same", "changed", "fixed", "same", "changed", "regressed"]);
    expect((await bin.getHit(1)).resend).toEqual({ status: null, verdict: "regressed" });

    const listed = (await bin.listResends(1)).json.resends;
    expect(listed).toHaveLength(7);
    expect(listed[0].attempts[0].error.code).toBe("CONNECTION_RESET");
    const other = await bin.resend(1, { url: `${target.origin}/other` });
    expect(other.json.attempts[0].verdict).toBe("first");
  });
});

describe("several attempts", () => {
  it("are made until one is accepted, each told", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    const answers = [503, 500, 200];
    target.react((request, socket) => answerWith(answers.shift() ?? 418)(request, socket));
    const { json } = await bin.resend(1, { url: target.origin, retries: { attempts: 5, backoffMs: 20 } });
    expect(json.attempts).toHaveLength(1);
    expect(json.planned).toBe(5);
    const done = await waitForAttempts(bin, json.id, 3);
    expect(done.attempts.map(({ status }: { status: number }) => status)).toEqual([503, 500, 200]);
    await expect.poll(async () => (await bin.getResend(json.id)).json.nextAttemptAt).toBeNull();
  });

  it("wait as long as the answer asks", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    target.react(answerWith(429, "", "Retry-After: 120\r\n"));
    const before = Date.now();
    const { json } = await bin.resend(1, { url: target.origin, retries: { attempts: 2, backoffMs: 10 } });
    const wait = Date.parse(json.nextAttemptAt) - before;
    expect(wait).toBeGreaterThanOrEqual(120_000);
    expect(wait).toBeLessThan(180_000);
  });

  it("are repeated at once or in turn", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    for (const parallel of [true, false]) {
      const { json } = await bin.resend(1, { url: `${target.origin}/r?${parallel}`, repeat: 4, parallel });
      expect(json.repeats).toBe(parallel ? "at-once" : "in-turn");
      expect((await waitForAttempts(bin, json.id, 4)).attempts.map(({ n }: { n: number }) => n)).toEqual([1, 2, 3, 4]);
    }
  });

  it("are not made again when the target is refused on the way", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    target.react(answerWith(302, "", "Location: http://169.254.169.254/\r\n"));
    const { json } = await bin.resend(1, {
      url: target.origin,
      followRedirects: true,
      retries: { attempts: 3, backoffMs: 1 },
    });
    expect(json.nextAttemptAt).toBeNull();
    expect(json.attempts[0]).toMatchObject({
      status: null,
      error: { code: "TARGET_REFUSED" },
      redirects: [{ status: 302, url: "http://169.254.169.254/" }],
    });
  });
});

describe("answers", () => {
  it("are kept whole, and left out of lists when they are long", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    target.react(answerWith(200, "x".repeat(100_000), "Content-Type: text/plain\r\n"));
    const { json } = await bin.resend(1, { url: target.origin });
    expect(json.attempts[0].body.text).toHaveLength(100_000);
    const [listed] = (await bin.listResends(1)).json.resends;
    expect(listed.attempts[0].body).toMatchObject({ base64: "", text: null, storedSize: 100_000, truncated: false });
  });
});

describe("targets", () => {
  it("are remembered with what came of the last try, the last used first, and forgotten when asked", async () => {
    const bin = await openResendBin(running);
    const { api } = running;
    await send(bin.captureUrl, { body: "{}" });
    await bin.resend(1, { url: `${target.origin}/a` });
    target.react(answerWith(500));
    await bin.resend(1, { url: `${target.origin}/b` });
    const { key, path } = bin;
    expect((await api("GET", `${path}/targets`, { key })).json.targets).toMatchObject([
      { url: `${target.origin}/b`, lastStatus: 500, lastError: null },
      { url: `${target.origin}/a`, lastStatus: 200, lastError: null },
    ]);
    const forget = `${path}/targets?url=${encodeURIComponent(`${target.origin}/b`)}`;
    expect((await api("DELETE", forget, { key })).status).toBe(204);
    expectError(await api("DELETE", forget, { key }), "NOT_FOUND");
    const added = await api("POST", `${path}/targets`, { key, json: { url: "http://127.0.0.1:1/later" } });
    expect(added.status).toBe(201);
    expect(added.json.targets.map(({ url }: { url: string }) => url)).toEqual([
      "http://127.0.0.1:1/later",
      `${target.origin}/a`,
    ]);
    expectError(await api("POST", `${path}/targets`, { key, json: { url: "file:///x" } }), "UNPROCESSABLE", "url");
  });
});

describe("refusals", () => {
  it("name the rule, and store nothing", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    for (const url of ["file:///etc/passwd", "http://169.254.169.254/", "http://u:p@example.com/", "nonsense"]) {
      expectError(await bin.resend(1, { url }), "UNPROCESSABLE", "url");
    }
    expectError(await bin.resend(1, { url: "relay:laptop" }), "UNPROCESSABLE");
    expectError(await bin.resend(1, { url: `${running.instance.url}/api/bins` }), "UNPROCESSABLE", "url");
    expect((await bin.listResends(1)).json.resends).toEqual([]);
  });

  it("are for bad input, foreign bins and hits that are not there", async () => {
    const bin = await openResendBin(running);
    const foreign = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    expectError(await bin.resend(1, {}), "INVALID_INPUT", "url");
    expectError(await bin.resend(1, { url: target.origin, body: "a", bodyBase64: "YQ==" }), "INVALID_INPUT");
    expectError(await bin.resend(1, { url: target.origin, headers: { set: { "a b": "c" } } }), "INVALID_INPUT");
    expectError(await bin.resend(1, { url: target.origin, headers: { set: { a: "c\r\nd: e" } } }), "INVALID_INPUT");
    expectError(await bin.resend(1, { url: target.origin, provider: "nobody" }), "INVALID_INPUT", "provider");
    expectError(await bin.resend(2, { url: target.origin }), "NOT_FOUND");
    expectError(await bin.resend(1, { url: target.origin }, foreign.key), "NOT_FOUND");
    const { json } = await bin.resend(1, { url: target.origin });
    expectError(await foreign.getResend(json.id), "NOT_FOUND");
    await running.api("DELETE", `${bin.path}/hits/1`, { key: bin.key });
    expectError(await bin.getResend(json.id), "NOT_FOUND");
  });

  it("end rounds of bins that send to each other", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    for (let seq = 1; seq <= 5; seq++) {
      const { json } = await bin.resend(seq, { url: bin.captureUrl });
      expect(json.attempts[0].status).toBe(200);
    }
    expectError(await bin.resend(6, { url: bin.captureUrl }), "UNPROCESSABLE");
  });
});

describe("an instance that may not reach its own networks", () => {
  it("refuses such targets, literal or by name", async () => {
    const open = await startApi({ ALLOW_PRIVATE_TARGETS: "false" });
    try {
      const bin = await openResendBin(open);
      await send(bin.captureUrl, { body: "{}" });
      const refused = await bin.resend(1, { url: target.origin });
      expectError(refused, "UNPROCESSABLE", "url");
      expect(refused.json.error.message).toContain("loopback");
      expectError(await bin.resend(1, { url: `http://localhost:${target.port}/` }), "UNPROCESSABLE", "url");
    } finally {
      await open.stop();
    }
  });
});
