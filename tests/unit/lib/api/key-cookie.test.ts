import { describe, expect, it } from "vitest";
import { isSecureRequest } from "@/lib/api/edge/is-secure-request";
import { formatKeyCookie } from "@/lib/api/edge/key-cookie";

describe("the key's cookie", () => {
  it("is out of reach for scripts and other sites, and lasts", () => {
    expect(formatKeyCookie("hsk_x", { isSecure: false })).toBe(
      "hookscope_key=hsk_x; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax",
    );
    expect(formatKeyCookie("hsk_x", { isSecure: true })).toMatch(/; Secure$/);
  });

  it.each([
    ["https://hooks.example", null, true],
    ["http://hooks.example", "https", false],
    [undefined, "https", true],
    [undefined, "https, http", true],
    [undefined, "http", false],
    [undefined, null, false],
  ])("is for HTTPS only under %s, forwarded as %s: %s", (publicUrl, forwarded, isSecure) => {
    const headers = new Headers(forwarded === null ? {} : { "x-forwarded-proto": forwarded });
    expect(isSecureRequest(headers, publicUrl)).toBe(isSecure);
  });
});
