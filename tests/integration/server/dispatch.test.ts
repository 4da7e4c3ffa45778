import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Instance, startInstance } from "@/tests/setup/start-instance";
import { ask } from "./ask";

let instance: Instance;
let capturePath: string;

beforeAll(async () => {
  instance = await startInstance();
  const made = await ask(instance.port, { method: "POST", path: "/api/bins" });
  capturePath = new URL(JSON.parse(made.text).captureUrl).pathname;
});
afterAll(() => instance.stop());

/** Sends bytes as they are and returns all that comes back until the server closes. */
async function exchange(bytes: string): Promise<string> {
  const socket = connect(instance.port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.write(bytes);
  await once(socket, "close");
  return Buffer.concat(chunks).toString("latin1");
}

describe("an instance on loopback", () => {
  it.each(["/", "/api/bins", "/api/openapi.json", "/socket.io/?EIO=4&transport=polling", "/b/x", "/_next/static/x.js"])(
    "does not answer %s for a foreign host",
    async (path) => {
      const { status, text } = await ask(instance.port, { path, headers: { host: "evil.example" } });
      expect(status).toBe(403);
      expect(JSON.parse(text).error.code).toBe("FORBIDDEN");
    },
  );

  it.each(["/", "/api/bins"])("does not answer %s through a tunnel", async (path) => {
    const headers = { host: `localhost:${instance.port}`, "x-forwarded-for": "203.0.113.7" };
    expect((await ask(instance.port, { path, headers })).status).toBe(403);
  });

  it("captures for any host, through a tunnel too", async () => {
    const headers = { host: "abc.trycloudflare.example", "x-forwarded-for": "203.0.113.7" };
    const { status, text } = await ask(instance.port, { method: "POST", path: capturePath, headers, body: "{}" });
    expect([status, text]).toEqual([200, "ok\n"]);
  });

  it.each(["/in/x/../../api/openapi.json", "/in/%2e%2e/api/openapi.json", "/in/.."])(
    "does not let %s lead out of the captures",
    async (path) => {
      const { status, text } = await ask(instance.port, { path, headers: { host: "evil.example" } });
      expect(status).toBe(404);
      expect(text).toContain("No bin captures here");
    },
  );

  it("tells a health check from any host", async () => {
    const headers = { host: "10.1.2.3" };
    expect((await ask(instance.port, { path: "/healthz", headers })).status).toBe(200);
    expect((await ask(instance.port, { path: "/readyz", headers })).status).toBe(200);
  });
});

describe("an instance whose captures go to the route door", () => {
  let routed: Instance;
  let path: string;

  beforeAll(async () => {
    routed = await startInstance({ env: { CAPTURE_DOOR: "route", CAPTURE_HOST: "in.example.test" } });
    const made = await ask(routed.port, { method: "POST", path: "/api/bins" });
    path = `/in/${JSON.parse(made.text).slug}`;
  });
  afterAll(() => routed.stop());

  it("captures for any host", async () => {
    const headers = { host: "hooks.example.com" };
    const { status, headers: answered } = await ask(routed.port, { method: "POST", path: `${path}/a`, headers });
    expect([status, answered["x-hookscope-hit"]]).toEqual([200, "1"]);
  });

  it.each([
    ["/in/x/../../api/openapi.json", "evil.example"],
    ["/in/%2e%2e/api/openapi.json", "evil.example"],
    ["/in/../api/openapi.json", "evil.example"],
    ["/api/openapi.json", "slug.in.example.test"],
    ["/", "slug.in.example.test"],
  ])("does not let %s of %s lead out of the captures", async (target, host) => {
    const { status, text } = await ask(routed.port, { path: target, headers: { host } });
    expect(status).toBe(400);
    expect(JSON.parse(text).error.code).toBe("INVALID_INPUT");
  });
});

describe("pages", () => {
  it("carry the policy's nonce on every script, and on nothing the policy does not know", async () => {
    const { status, headers, text } = await ask(instance.port, { path: "/", headers: { host: "localhost" } });
    expect(status).toBe(200);
    const nonce = /script-src 'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1];
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
  });

  it("are compressed for those who ask, captures never", async () => {
    const headers = { host: "localhost", "accept-encoding": "gzip" };
    expect((await ask(instance.port, { path: "/", headers })).headers["content-encoding"]).toBe("gzip");
    const captured = await ask(instance.port, { method: "POST", path: capturePath, headers, body: "x".repeat(5_000) });
    expect(captured.headers["content-encoding"]).toBeUndefined();
  });
});

describe("what nobody owns", () => {
  it("refuses an upgrade of an unknown path, and closes", async () => {
    const answer = await exchange(
      "GET /x HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  });

  it("refuses an upgrade for a foreign host", async () => {
    const answer = await exchange(
      "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  it.each([
    "GET /x HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n",
  ])("keeps no connection that its other end keeps open after %j", async (request) => {
    const socket = connect({ port: instance.port, host: "127.0.0.1", allowHalfOpen: true });
    socket.resume();
    socket.write(request);
    await once(socket, "end");
    // A write shows whether the other end is still there.
    const probe = setInterval(() => socket.write("x"), 100);
    await expect(once(socket, "close")).rejects.toThrow(/EPIPE|ECONNRESET/);
    clearInterval(probe);
  });

  it("is no proxy", async () => {
    const answer = await exchange("CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d |^HTTP\/1\.1 501 /);
  });

  it.each(["*", "//in/x", "http://localhost/api/bins", "http://"])(
    "refuses the target %s in one sentence",
    async (target) => {
      const answer = await exchange(`OPTIONS ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain("INVALID_INPUT");
    },
  );

  it("captures nothing past the door that owns captures", async () => {
    const answer = await exchange(`GET /x/..${capturePath} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.toLowerCase()).not.toContain("x-hookscope-hit");
  });

  it("answers a page's request that expects something", async () => {
    const answer = await exchange(
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nExpect: a-miracle\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });
});
