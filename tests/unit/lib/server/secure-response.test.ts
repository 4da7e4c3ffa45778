import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { previewHeaders } from "@/lib/hits/preview/preview-headers";
import { sendFrameHeaders } from "@/lib/send-frame/send-frame-headers";
import { secureResponse } from "@/lib/server/secure-response";

function secured(isDevelopment = false) {
  const request = new IncomingMessage(new Socket());
  request.headers["content-security-policy"] = "script-src 'nonce-chosenByTheSender'";
  const response = new ServerResponse(request);
  secureResponse(request, response, isDevelopment);
  return { request, response, policy: String(response.getHeader("content-security-policy")) };
}

describe("secureResponse", () => {
  it("gives every answer a nonce of its own and tells Next the same policy", () => {
    const [first, second] = [secured(), secured()];
    const nonce = /'nonce-([A-Za-z0-9+/=]{24})'/;
    expect(first.policy).toMatch(nonce);
    expect(nonce.exec(first.policy)?.[1]).not.toBe(nonce.exec(second.policy)?.[1]);
    expect(first.request.headers["content-security-policy"]).toBe(first.policy);
  });

  it("never lets a script in by its origin, for captures answer on this origin", () => {
    const scripts = /script-src ([^;]*)/.exec(secured().policy)?.[1] ?? "";
    expect(scripts).not.toContain("'self'");
    expect(scripts).not.toContain("unsafe");
    expect(secured().policy).toContain("default-src 'none'");
  });

  it("allows evaluation in development only", () => {
    expect(secured(true).policy).toContain("'unsafe-eval'");
    expect(secured(false).policy).not.toContain("'unsafe-eval'");
  });

  it("forbids framing and sniffing", () => {
    const { response, policy } = secured();
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response.getHeader("x-content-type-options")).toBe("nosniff");
  });
});

describe("secureResponse for a preview", () => {
  it("sets the preview's own policy and no page's nonce", () => {
    const request = new IncomingMessage(new Socket());
    request.url = "/b/x/preview/1?as=html";
    request.headers["content-security-policy"] = "script-src *";
    const response = new ServerResponse(request);
    secureResponse(request, response, false);
    expect(response.getHeader("content-security-policy")).toBe(previewHeaders("page")["content-security-policy"]);
    expect(response.getHeader("x-frame-options")).toBe("SAMEORIGIN");
    expect(request.headers["content-security-policy"]).toBeUndefined();
  });
});

describe("secureResponse for the frame that sends from the browser", () => {
  it("sets that frame's policy, and leaves the pages' own as narrow as it was", () => {
    const request = new IncomingMessage(new Socket());
    request.url = "/tools/browser-send";
    request.headers["content-security-policy"] = "script-src *";
    const response = new ServerResponse(request);
    secureResponse(request, response, false);
    for (const [name, value] of Object.entries(sendFrameHeaders())) expect(response.getHeader(name)).toBe(value);
    expect(request.headers["content-security-policy"]).toBeUndefined();
    expect(secured().policy).toContain("connect-src 'self';");
  });
});

describe("secureResponse for a share", () => {
  it.each(["/s/token", "/s/token?x", "/s", "/%73/token", "/api/shares/by-token/x"])(
    "keeps %s out of caches, indexes and the Referer of what it links to",
    (url) => {
      const request = new IncomingMessage(new Socket());
      request.url = url;
      const response = new ServerResponse(request);
      secureResponse(request, response, false);
      expect(response.getHeader("cache-control")).toBe("no-store");
      expect(response.getHeader("referrer-policy")).toBe("no-referrer");
      expect(response.getHeader("x-robots-tag")).toContain("noindex");
    },
  );

  it("leaves the pages beside it as they were", () => {
    const { response } = secured();
    expect(response.getHeader("cache-control")).toBeUndefined();
    expect(response.getHeader("referrer-policy")).toBe("same-origin");
  });
});
