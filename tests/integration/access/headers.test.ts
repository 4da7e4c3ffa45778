import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBin } from "@/tests/builders/build-bin";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { ask } from "@/tests/integration/server/ask";
import { fillPath, listRoutes } from "./list-routes";

let running: RunningApi;
let values: Readonly<Record<string, string>>;
let cookie: string;

beforeAll(async () => {
  running = await startApi();
  const { id, slug, key } = await buildBin(running.db);
  cookie = `hookscope_key=${key}`;
  await fetch(`${running.instance.url}/in/${slug}`, { method: "POST", body: "<p>" });
  const { json: share } = await running.api("POST", "/api/shares", {
    key,
    json: { kind: "hit", binId: id, seqs: [1] },
  });
  values = {
    binId: id,
    slug,
    seq: "1",
    pair: "1-1",
    token: share.token,
    shareId: share.id,
    deliveryId: "none",
    provider: "stripe",
    resendId: id,
    targetId: id,
  };
});
afterAll(() => running.stop());

const routes = await listRoutes();
const own = () => ({ host: `localhost:${running.instance.port}` });

/** What the answers under a path must carry beyond what all carry; the first that fits counts. */
const RULES: ReadonlyArray<readonly [path: RegExp, headers: Readonly<Record<string, RegExp>>]> = [
  [/^\/in\//, { "content-security-policy": /^sandbox/ }],
  [
    /^\/[bs]\/[^/]+\/preview\//,
    { "x-frame-options": /^SAMEORIGIN$/, "cache-control": /no-store/, "x-robots-tag": /noindex/ },
  ],
  [
    /^\/tools\/browser-send$/,
    { "x-frame-options": /^SAMEORIGIN$/, "content-security-policy": /sandbox allow-scripts/ },
  ],
  [
    /^\/(api|s)(\/|$)/,
    {
      "cache-control": /no-store/,
      "referrer-policy": /^no-referrer$/,
      "x-robots-tag": /noindex/,
      "x-frame-options": /^DENY$/,
    },
  ],
  [/^\//, { "x-frame-options": /^DENY$/, "content-security-policy": /frame-ancestors 'none'/ }],
];

const ALL: Readonly<Record<string, RegExp>> = {
  "content-security-policy": /^default-src 'none';/,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^(no-referrer|same-origin)$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\)/,
};

describe.each(routes.map(({ path }) => path))("answers under %s", (template) => {
  it("carry the security headers", async () => {
    const path = fillPath(template, values);
    const { headers, status } = await ask(running.instance.port, { path, headers: { ...own(), cookie } });
    expect(status).toBeLessThan(500);
    expectHeaders(path, headers);
  });
});

describe("the security headers", () => {
  it.each(["/nothing", "/s", "/s/none/more", "/api/none", "/b/none", "/favicon.ico", "/_next/static/none.js"])(
    "are on %s, where nothing is",
    async (path) => {
      const { headers, status } = await ask(running.instance.port, { path, headers: own() });
      expect(status).toBe(404);
      expectHeaders(path, headers);
    },
  );

  it.each(["/%73/x", "/s%2fx", "/s?x", "/%61pi/bins"])("do not depend on how %s is written", async (path) => {
    const { headers } = await ask(running.instance.port, { path, headers: own() });
    expect(headers["cache-control"]).toMatch(/no-store/);
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-robots-tag"]).toMatch(/noindex/);
  });

  it("are on what the dispatcher refuses, and on live connections that poll", async () => {
    const refused = await ask(running.instance.port, { path: "/", headers: { host: "evil.example" } });
    expect(refused.status).toBe(403);
    expectHeaders("/api", refused.headers);
    const dotted = await ask(running.instance.port, { path: "/a/../b", headers: own() });
    expect(dotted.status).toBe(400);
    expectHeaders("/api", dotted.headers);
    const polled = await ask(running.instance.port, {
      path: "/socket.io/?EIO=4&transport=polling",
      headers: own(),
    });
    expect(polled.status).toBe(200);
    expectHeaders("/api", polled.headers);
  });
});

function expectHeaders(path: string, headers: Readonly<Record<string, string | string[] | undefined>>): void {
  const [, special = {}] = RULES.find(([pattern]) => pattern.test(path)) ?? [];
  const isCapture = path.startsWith("/in/");
  const wanted = isCapture ? { "x-content-type-options": /^nosniff$/, ...special } : { ...ALL, ...special };
  for (const [name, value] of Object.entries(wanted)) {
    expect(String(headers[name]), `${name} of ${path}`).toMatch(value);
  }
  expect(headers["x-powered-by"]).toBeUndefined();
}
