import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { addressKey } from "@/lib/server/limits/address-key";
import { createLimiter } from "@/lib/server/limits/create-limiter";

interface Sent {
  readonly method?: string;
  readonly url?: string;
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What it is answered, if it is let through. */
  readonly status?: number;
}

function start(settings: Partial<Parameters<typeof createLimiter>[0]> = {}) {
  let at = 0;
  const limiter = createLimiter(
    { TRUST_PROXY: undefined, API_RATE: 1_000, CREATE_RATE: 2, GUESS_RATE: 10, ...settings },
    () => at,
  );
  return {
    pass: (ms: number) => (at += ms),
    /** Whether it was let through. */
    ask({ method = "GET", url = "/api/bins", from = "192.0.2.1", headers = {}, status = 200 }: Sent = {}): boolean {
      const request = new IncomingMessage(Object.defineProperty(new Socket(), "remoteAddress", { value: from }));
      request.method = method;
      request.url = url;
      for (const [name, value] of Object.entries(headers)) {
        request.headers[name] = value;
        request.rawHeaders.push(name, value);
      }
      const response = new ServerResponse(request);
      if (limiter.admit(request, response) > 0) return false;
      response.statusCode = status;
      response.emit("finish");
      return true;
    },
  };
}

const key = (text: string) => ({ authorization: `Bearer ${text}` });
const count = (times: number, ask: (n: number) => boolean) =>
  Array.from({ length: times }, (_, n) => ask(n)).filter(Boolean).length;

describe("limits by address", () => {
  it("count a call however its address is written, as far as it is answered", () => {
    const { ask } = start();
    expect(count(100, () => ask({ url: "/api/bins/", method: "POST" }))).toBe(10);
    for (const [url, status] of [
      ["/api/pairings/redeem/", 404],
      ["/api/session/", 401],
    ] as const) {
      const { ask: guess } = start();
      expect(count(100, () => guess({ url, method: "POST", status }))).toBe(10);
    }
    for (const [method, url] of [
      ["GET", "/api/bins/x/hits?%71=a"],
      ["HEAD", "/api/bins/x/hits?q=a"],
      ["DELETE", "/api/bins/x/hits?limit=1&q=a"],
    ] as const) {
      const { ask: search } = start({ API_RATE: 40 });
      expect(count(100, () => search({ method, url }))).toBe(10);
    }
  });

  it("let 10,000 wrong keys in a minute come down to some twenty, and right ones from there no further", () => {
    const { ask, pass } = start();
    const passed = count(10_000, (n) => {
      pass(6);
      return ask({ headers: key(`wrong-${n}`), status: 401 });
    });
    expect(passed).toBeGreaterThanOrEqual(10);
    expect(passed).toBeLessThanOrEqual(21);
    expect(ask({ headers: key("right"), status: 200 })).toBe(false);
    expect(ask({ headers: key("right"), from: "192.0.2.2" })).toBe(true);
  });

  it("do so for links and pairing codes too", () => {
    for (const url of ["/api/shares/by-token/x", "/s/x/preview/1", "/s/x/preview/1/pdf", "/api/pairings/redeem"]) {
      const { ask } = start();
      expect(count(100, () => ask({ url, method: "POST", status: 404 }))).toBe(10);
    }
  });

  it("do not hold up who was let in before by the same key from there", () => {
    const { ask } = start();
    expect(ask({ headers: key("right") })).toBe(true);
    count(100, (n) => ask({ headers: key(`wrong-${n}`), status: 401 }));
    expect(ask({ headers: key("right") })).toBe(true);
    expect(ask({ headers: { cookie: "hookscope_key=another" } })).toBe(false);
  });

  it("take no guess from what was right, missing or forbidden", () => {
    const { ask } = start();
    for (const status of [200, 403, 404, 500]) {
      expect(count(50, (n) => ask({ headers: key(`${status}-${n}`), status }))).toBe(50);
    }
  });

  it("count guesses before they are looked at, so that many at once are no way around", () => {
    const limiter = createLimiter({ TRUST_PROXY: undefined, API_RATE: 1_000, CREATE_RATE: 1, GUESS_RATE: 10 }, () => 0);
    const passed = count(50, (n) => {
      const request = new IncomingMessage(Object.defineProperty(new Socket(), "remoteAddress", { value: "192.0.2.1" }));
      Object.assign(request, { method: "GET", url: "/api/bins", headers: key(`wrong-${n}`) });
      return limiter.admit(request, new ServerResponse(request)) === 0;
    });
    expect(passed).toBe(10);
  });

  it("bound how many bins are made, whatever key is shown", () => {
    const { ask } = start();
    const make = (n: number) => ask({ method: "POST", headers: { cookie: `hookscope_key=made-up-${n}` }, status: 201 });
    expect(count(30, make)).toBe(10);
    expect(ask({ method: "GET" })).toBe(true);
  });

  it("bound calls, searches and live connections, and leave pages alone", () => {
    const { ask } = start({ API_RATE: 40 });
    expect(count(100, () => ask({ url: "/api/bins/x/hits?q=a" }))).toBe(10);
    expect(count(100, () => ask({ url: "/socket.io/?EIO=4&transport=polling" }))).toBe(4);
    expect(count(100, () => ask({ url: "/socket.io/?EIO=4&transport=polling&sid=x" }))).toBe(100);
    expect(count(100, () => ask({ url: "/" }))).toBe(100);
    expect(ask({ url: "/api/bins" })).toBe(false);
  });

  it("believe what trusted proxies say of the address, and nobody else", () => {
    const forwarded = (n: number) => ({ ...key(`wrong-${n}`), "x-forwarded-for": `203.0.113.${n}` });
    const alone = start();
    expect(count(50, (n) => alone.ask({ headers: forwarded(n), status: 401 }))).toBe(10);
    const behind = start({ TRUST_PROXY: "192.0.2.0/24" });
    expect(count(50, (n) => behind.ask({ headers: forwarded(n), status: 401 }))).toBe(50);
  });

  it("are off where they are 0", () => {
    const { ask } = start({ API_RATE: 0, CREATE_RATE: 0, GUESS_RATE: 0 });
    expect(count(2_000, (n) => ask({ method: "POST", headers: key(`${n}`), status: 401 }))).toBe(2_000);
  });

  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["", "unknown"],
    ["nonsense", "unknown"],
  ])("know %j as %s", (address, expected) => {
    expect(addressKey(address)).toBe(expected);
  });

  it("take the network of an IPv6 host for one", () => {
    expect(addressKey("2001:db8::1")).toBe(addressKey("2001:db8::ffff:1"));
    expect(addressKey("2001:db8::1")).not.toBe(addressKey("2001:db8:0:1::1"));
  });
});
