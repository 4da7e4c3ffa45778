import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
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
