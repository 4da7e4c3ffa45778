import { describe, expect, it } from "vitest";
import { isForbiddenField, isForbiddenMethod } from "@/components/browser-send/forbidden-field";
import { planBrowserSend } from "@/components/browser-send/plan-browser-send";

const BODY = new TextEncoder().encode("{}");
const WANTED = { method: "POST", url: "http://localhost:3000/", headers: [], body: BODY } as const;

describe("what no page may set", () => {
  it.each([
    "Host",
    "content-length",
    "Cookie",
    "ORIGIN",
    "Accept-Encoding",
    "Sec-Fetch-Mode",
    "Proxy-Authorization",
    "Via",
    "Date",
  ])("%s", (name) => {
    expect(isForbiddenField([name, "x"])).toBe(true);
  });

  it.each(["Content-Type", "Authorization", "Stripe-Signature", "User-Agent", "Secret", "Proxy", "Accept"])(
    "is not %s",
    (name) => {
      expect(isForbiddenField([name, "x"])).toBe(false);
    },
  );

  it("is a field that asks for a method that no page may send", () => {
    expect(isForbiddenField(["X-HTTP-Method-Override", "PUT"])).toBe(false);
    expect(isForbiddenField(["X-HTTP-Method-Override", "PUT, trace"])).toBe(true);
    expect(["connect", "TRACE", "Track"].every(isForbiddenMethod)).toBe(true);
    expect(isForbiddenMethod("PATCH")).toBe(false);
  });
});

describe("what a browser makes of a request", () => {
  it("is sent without asking where a form could have sent it", () => {
    const plan = planBrowserSend({ ...WANTED, headers: [["Content-Type", "text/plain; charset=utf-8"]] }, false);
    expect(plan).toMatchObject({ preflight: null, problem: null, leftOut: [], body: BODY });
  });

  it("is asked for first where it is more than that, by method and by fields", () => {
    const headers = [
      ["Host", "in.example"],
      ["host", "other"],
      ["Content-Type", "application/json"],
      ["X-Odd", "1"],
      ["x-odd", "2"],
      ["Accept", "*/*"],
    ] as const;
    const plan = planBrowserSend({ ...WANTED, method: "PUT", headers }, false);
    expect(plan.leftOut).toEqual(["Host", "host"]);
    expect(plan.preflight).toEqual({ method: "PUT", fields: ["content-type", "x-odd"] });
    expect(plan.headers).toEqual(headers.slice(2));
  });

  it("asks first for a long value of a simple field", () => {
    const plan = planBrowserSend({ ...WANTED, headers: [["Accept", "a".repeat(129)]] }, false);
    expect(plan.preflight).toEqual({ method: null, fields: ["accept"] });
  });

  it.each([
    ["GET with a body", { ...WANTED, method: "GET" }, false, /no body with GET/],
    ["TRACE", { ...WANTED, method: "TRACE" }, false, /No page may send TRACE/],
    ["http from https", { ...WANTED, url: "http://10.0.0.1/" }, true, /https/],
  ] as const)("is refused: %s", (_, wanted, isSecurePage, problem) => {
    expect(planBrowserSend(wanted, isSecurePage).problem).toMatch(problem);
  });

  it.each([
    "http://localhost:1/",
    "http://app.localhost/",
    "http://127.0.0.2/",
    "http://[::1]:3000/",
    "https://a.test/",
  ])("is allowed from a page by https: %s", (url) => {
    expect(planBrowserSend({ ...WANTED, url }, true).problem).toBeNull();
  });
});
