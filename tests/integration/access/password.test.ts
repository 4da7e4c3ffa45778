import { io } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALL_OPERATIONS } from "@/lib/api/operations/all-operations";
import { buildBin } from "@/tests/builders/build-bin";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

const PASSWORD = "correct horse battery";
const shown = { "x-access-password": PASSWORD };
let running: RunningApi;
beforeAll(async () => {
  // So that each test may come from an address of its own.
  running = await startApi({ ACCESS_PASSWORD: PASSWORD, TRUST_PROXY: "1", HOST: "0.0.0.0" });
});
afterAll(() => running?.stop());

const from = (address: string) => ({ "x-forwarded-for": address });
const OPEN = ["enter", "leave", "getHealth", "getReadiness"];
const enter = (password: string, address: string) =>
  running.api("POST", "/api/access", { json: { password }, headers: from(address) });

describe("with a password before the instance", () => {
  it("every call asks for it, but those that are for everybody", async () => {
    const { key } = await buildBin(running.db);
    for (const { id, method, path } of ALL_OPERATIONS) {
      const answer = await running.api(method, path.replace(/\{\w+\}/g, "x"), { key });
      const isAsked = answer.status === 401 && answer.json?.error?.message.includes("has a password");
      const isForEverybody = OPEN.includes(id) || path.startsWith("/api/shares/by-token/");
      expect(`${id}: ${isAsked}`).toBe(`${id}: ${!isForEverybody}`);
    }
  });

  it("pages lead to the form, and come after it by the cookie", async () => {
    const html = { accept: "text/html" };
    const asked = await running.api("GET", "/workspace?x=1", { headers: html });
    expect([asked.status, asked.headers.get("location")]).toEqual([303, "/enter?next=%2Fworkspace%3Fx%3D1"]);
    expect((await running.api("GET", "/enter", { headers: html })).status).toBe(200);
    const entered = await enter(PASSWORD, "192.0.2.1");
    expect(entered.status).toBe(204);
    const set = entered.headers.get("set-cookie") ?? "";
    expect(set).toMatch(/^hookscope_access=\d+\.[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    const cookie = set.split(";")[0] ?? "";
    expect((await running.api("GET", "/", { headers: { ...html, cookie } })).status).toBe(200);
    expect((await running.api("GET", "/", { headers: { ...html, cookie: `${cookie}x` } })).status).toBe(303);
    const left = await running.api("DELETE", "/api/access", { headers: { cookie } });
    expect(left.headers.get("set-cookie")).toMatch(/^hookscope_access=; Path=\/; Max-Age=0/);
  });

  it("programs send it beside their key", async () => {
    const { key, id } = await buildBin(running.db);
    const answer = await running.api("GET", `/api/bins/${id}`, { key, headers: shown });
    expect(answer.status).toBe(200);
    expectError(await running.api("GET", `/api/bins/${id}`, { headers: shown }), "UNAUTHENTICATED");
  });

  it("senders, and readers of shared links, do not notice", async () => {
    const { key, id, slug } = await buildBin(running.db);
    expect((await fetch(`${running.instance.url}/in/${slug}`, { method: "POST" })).status).toBe(200);
    const json = { kind: "hit", binId: id, seqs: [1] };
    const { token } = (await running.api("POST", "/api/shares", { key, json, headers: shown })).json;
    expect((await running.api("GET", `/s/${token}`)).status).toBe(200);
    expect((await running.api("GET", `/api/shares/by-token/${token}`)).status).toBe(200);
  });

  it("live connections need it too", async () => {
    const { key } = await buildBin(running.db);
    const connect = async (extraHeaders: Record<string, string>, transport: "polling" | "websocket") => {
      const socket = io(running.instance.url, {
        auth: { token: key },
        transports: [transport],
        extraHeaders,
        forceNew: true,
        reconnection: false,
      });
      const outcome = await new Promise((resolve) => {
        socket.once("connect", () => resolve("connected"));
        socket.once("connect_error", () => resolve("refused"));
      });
      socket.disconnect();
      return outcome;
    };
    for (const transport of ["polling", "websocket"] as const) {
      expect(await connect({}, transport)).toBe("refused");
      expect(await connect({ "x-access-password": "wrong one", ...from("192.0.2.9") }, transport)).toBe("refused");
      expect(await connect(shown, transport)).toBe("connected");
    }
  });

  it("guesses are limited by address, at the form and by the header, and the right one does not get through", async () => {
    for (let guess = 0; guess < 5; guess += 1) {
      expectError(await enter(`guess ${guess}`, "192.0.2.2"), "UNAUTHENTICATED");
      const headers = { ...from("192.0.2.2"), "x-access-password": `guess ${guess}` };
      expectError(await running.api("GET", "/api/bins", { headers }), "UNAUTHENTICATED");
    }
    expectError(await enter(PASSWORD, "192.0.2.2"), "RATE_LIMITED");
    expectError(await running.api("GET", "/api/bins", { headers: { ...shown, ...from("192.0.2.2") } }), "RATE_LIMITED");
    expect((await enter(PASSWORD, "192.0.2.3")).status).toBe(204);
    expect((await enter(PASSWORD, "198.51.100.7, 192.0.2.2")).status).toBe(429);
    for (let right = 0; right < 12; right += 1) expect((await enter(PASSWORD, "192.0.2.4")).status).toBe(204);
  });
});
