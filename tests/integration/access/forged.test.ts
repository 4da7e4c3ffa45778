import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "@/lib/server/embedded-postgres/find-free-port";
import { type BuiltBin, buildBin } from "@/tests/builders/build-bin";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { type Answer, ask } from "@/tests/integration/server/ask";

const PUBLIC_URL = "https://hooks.example.test";
const EVIL = "https://evil.example";

/** What an attacker may write into a request, or have a browser write. */
const FORGERIES: ReadonlyArray<readonly [string, Readonly<Record<string, string>>]> = [
  ["a foreign Origin", { origin: EVIL }],
  ["the Origin null", { origin: "null" }],
  ["a foreign Origin and the Host to match", { origin: EVIL, host: "evil.example" }],
  ["an Origin that begins like ours", { origin: `${PUBLIC_URL}.evil.example` }],
  ["our Origin under another scheme", { origin: PUBLIC_URL.replace("https", "http") }],
  ["X-Forwarded-Host", { origin: EVIL, "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" }],
  ["Forwarded", { origin: EVIL, forwarded: "for=127.0.0.1;host=evil.example;proto=https" }],
  ["X-Original-Host and X-Real-IP", { origin: EVIL, "x-original-host": "evil.example", "x-real-ip": "127.0.0.1" }],
  ["Sec-Fetch-Site: cross-site", { origin: PUBLIC_URL, "sec-fetch-site": "cross-site" }],
  ["no Origin", {}],
];

const OVERRIDES: ReadonlyArray<readonly [string, Readonly<Record<string, string>>]> = [
  ["X-HTTP-Method-Override", { "x-http-method-override": "DELETE" }],
  ["X-HTTP-Method", { "x-http-method": "DELETE" }],
  ["X-Method-Override", { "x-method-override": "DELETE" }],
  ["X-Original-URL and X-Rewrite-URL", { "x-original-url": "/api/keys", "x-rewrite-url": "/api/keys" }],
  [
    "Next's own fields",
    { "x-middleware-subrequest": "middleware", "x-invoke-path": "/api/keys", "x-matched-path": "/api/keys" },
  ],
];

describe.each([
  ["no proxy", {}],
  ["a proxy that is trusted", { TRUST_PROXY: "127.0.0.1/32,::1" }],
])("behind %s", (_case, env) => {
  let running: RunningApi;
  let bin: BuiltBin;
  // What the instance announces is the public URL.
  let port: number;
  beforeAll(async () => {
    port = await findFreePort();
    running = await startApi({ PUBLIC_URL, PORT: String(port), ...env });
    bin = await buildBin(running.db, { name: "as it was" });
  });
  afterAll(() => running.stop());

  const cookie = () => ({ cookie: `hookscope_key=${bin.key}` });
  const ownHost = { host: "hooks.example.test" };

  function call(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: object,
  ): Promise<Answer> {
    return ask(port, {
      method,
      path,
      headers: { ...ownHost, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function expectUntouched(): Promise<void> {
    const { text, status } = await call("GET", `/api/bins/${bin.id}`, cookie());
    expect(status).toBe(200);
    expect(JSON.parse(text).name).toBe("as it was");
  }

  it.each(FORGERIES)("%s changes nothing in the name of a browser", async (_name, headers) => {
    const path = `/api/bins/${bin.id}`;
    for (const [method, body] of [
      ["PATCH", { name: "changed" }],
      ["DELETE", undefined],
    ] as const) {
      const answer = await call(method, path, { ...cookie(), ...headers }, body);
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.text).error.code).toBe("FORBIDDEN");
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    }
    await expectUntouched();
  });

  it("our own pages change what they will", async () => {
    const headers = { ...cookie(), origin: PUBLIC_URL, "sec-fetch-site": "same-origin" };
    const answer = await call("PATCH", `/api/bins/${bin.id}`, headers, { name: "as it was" });
    expect(answer.status).toBe(200);
  });

  it.each(OVERRIDES)("%s makes of a request nothing that it is not", async (_name, headers) => {
    const path = `/api/bins/${bin.id}`;
    const own = { ...cookie(), origin: PUBLIC_URL };
    const plain = await call("GET", path, own);
    const read = await call("GET", path, { ...own, ...headers });
    expect({ status: read.status, text: read.text }).toEqual({ status: 200, text: plain.text });
    const posted = await call("POST", `${path}?_method=DELETE`, { ...own, ...headers }, { _method: "DELETE" });
    expect(posted.status).toBe(405);
    await expectUntouched();
  });

  it("links lead to the public URL, whatever the request says of its host", async () => {
    const forged = { host: "evil.example", "x-forwarded-host": "evil.example", forwarded: "host=evil.example" };
    const made = await call("POST", "/api/bins", { ...forged, authorization: `Bearer ${bin.key}` }, {});
    const { captureUrl, dashboardUrl, id } = JSON.parse(made.text);
    for (const url of [captureUrl, dashboardUrl]) expect(new URL(url).origin).toBe(PUBLIC_URL);
    const share = await call(
      "POST",
      "/api/shares",
      { ...forged, authorization: `Bearer ${bin.key}` },
      { kind: "bin", binId: id },
    );
    expect(new URL(JSON.parse(share.text).url).origin).toBe(PUBLIC_URL);
    const page = await call("GET", `/b/${bin.id}`, { ...cookie(), ...forged });
    expect(page.text).not.toContain("evil.example");
  });

  it("a live connection is refused to foreign pages", async () => {
    for (const [, headers] of FORGERIES.slice(0, 5)) {
      const answer = await call("GET", "/socket.io/?EIO=4&transport=polling", { ...cookie(), ...headers });
      expect(answer.status).toBe(403);
    }
  });
});

describe("without PUBLIC_URL, on loopback", () => {
  let running: RunningApi;
  beforeAll(async () => {
    running = await startApi();
  });
  afterAll(() => running.stop());

  it.each([
    ["a foreign host", { host: "evil.example" }],
    ["a host that begins like ours", { host: "localhost.evil.example" }],
    ["a forwarded host", { host: "localhost", "x-forwarded-host": "localhost" }],
    ["a tunnel", { host: "localhost", "x-forwarded-for": "203.0.113.7" }],
    ["Forwarded", { host: "localhost", forwarded: "for=127.0.0.1" }],
  ])("%s gets no page and no API", async (_case, headers) => {
    for (const path of ["/", "/api/bins", "/s/x", "/socket.io/?EIO=4&transport=polling"]) {
      expect((await ask(running.instance.port, { path, headers })).status).toBe(403);
    }
  });
});
