import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkSendForm,
  completeUrl,
  pathRuleOf,
  previewUrl,
  startSendForm,
  toResendOrder,
} from "@/components/resends/send-form";

const form = startSendForm("http://localhost:3000/hook");

describe("what is written, as a URL", () => {
  it.each([
    ["localhost:3000", "http://localhost:3000"],
    ["localhost", "http://localhost"],
    ["app:8080/x", "http://app:8080/x"],
    ["127.0.0.1:80/x", "http://127.0.0.1:80/x"],
    ["[::1]:3000/", "http://[::1]:3000/"],
    ["api.test/x", "http://api.test/x"],
    [" example.com/hook ", "https://example.com/hook"],
    ["example.com:8443/hook", "https://example.com:8443/hook"],
    ["localhost.example.com", "https://localhost.example.com"],
    ["http://example.com", "http://example.com"],
    ["ftp://example.com", "ftp://example.com"],
    ["javascript:alert(1)", "javascript:alert(1)"],
    ["", ""],
  ])("%s: %s", (text, url) => {
    expect(completeUrl(text)).toBe(url);
  });

  it("never throws, and is only a target when it is http or https", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const preview = previewUrl({ url: text, path: null }, "/a?b=c");
        expect(preview === null || /^https?:\/\//.test(preview)).toBe(true);
      }),
    );
  });
});

describe("the path", () => {
  it("is the captured one where the URL has none, unless it is said otherwise", () => {
    expect(pathRuleOf({ url: "localhost:3000", path: null })).toBe("keep");
    expect(previewUrl({ url: "localhost:3000", path: null }, "/a?b=c")).toBe("http://localhost:3000/a?b=c");
    expect(previewUrl({ url: "localhost:3000", path: "drop" }, "/a?b=c")).toBe("http://localhost:3000/");
    expect(previewUrl({ url: "localhost:3000/x", path: null }, "/a")).toBe("http://localhost:3000/x");
    expect(previewUrl({ url: "localhost:3000/x", path: "keep" }, "/a")).toBe("http://localhost:3000/x/a");
    expect(pathRuleOf({ url: "http://", path: null })).toBeNull();
  });
});

describe("problems", () => {
  it("are told where they are", () => {
    expect(checkSendForm(form)).toEqual({});
    expect(checkSendForm({ ...form, url: "relay:laptop" })).toEqual({});
    expect(checkSendForm({ ...form, url: " " }).url).toMatch(/Where/);
    expect(checkSendForm({ ...form, url: "file:///etc/passwd" }).url).toMatch(/not an http/);
    expect(checkSendForm({ ...form, times: "retry", attempts: "11" }).attempts).toMatch(/2 to 10/);
    expect(checkSendForm({ ...form, times: "retry", pauseSeconds: "4000" }).pauseSeconds).toMatch(/hour/);
    expect(checkSendForm({ ...form, times: "repeat", repeat: "1" }).repeat).toMatch(/2 to 50/);
    for (const timeoutSeconds of ["0", "0.05", "121", "-1", "1e1", "soon"]) {
      expect(checkSendForm({ ...form, timeoutSeconds }).timeoutSeconds).toBe("Seconds, from 0.1 to 120.");
    }
    for (const timeoutSeconds of ["", " ", "0.1", "2.5", "120"]) {
      expect(checkSendForm({ ...form, timeoutSeconds })).toEqual({});
    }
  });

  it("are not made of what does not count", () => {
    expect(checkSendForm({ ...form, attempts: "x", pauseSeconds: "", repeat: "" })).toEqual({});
  });
});

describe("what is asked of the server", () => {
  it("is the URL alone where nothing was chosen", () => {
    expect(toResendOrder(form)).toEqual({ url: "http://localhost:3000/hook" });
  });

  it("is what was chosen, in the server's units", () => {
    const chosen = { ...form, url: "localhost:1", path: "drop", signing: "stale", followsRedirects: true } as const;
    expect(toResendOrder({ ...chosen, times: "retry", attempts: "3", pauseSeconds: "0.25" })).toEqual({
      url: "http://localhost:1",
      path: "drop",
      signing: "stale",
      retries: { attempts: 3, backoffMs: 250 },
      followRedirects: true,
    });
    expect(toResendOrder({ ...form, timeoutSeconds: " 2.5" })).toMatchObject({ timeoutMs: 2500 });
    expect(toResendOrder({ ...form, times: "repeat", repeat: "7", isParallel: true })).toMatchObject({
      repeat: 7,
      parallel: true,
    });
  });
});
