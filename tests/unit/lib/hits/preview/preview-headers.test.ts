import { describe, expect, it } from "vitest";
import { previewFormOf, previewHeaders } from "@/lib/hits/preview/preview-headers";

describe("preview headers", () => {
  it.each([
    ["/b/x/preview/1?as=html", "page"],
    ["/b/x/preview/1", "page"],
    ["/b/x/preview/1/pdf", "pdf"],
    ["/b/x/preview/1/pdf?part=2", "pdf"],
    ["/b/x/preview/1?as=html&x=/pdf", "page"],
    ["/s/x/preview/1", "page"],
    ["/s/x/preview/1/pdf", "pdf"],
    ["/s/x", null],
    ["/b/x", null],
    ["/b/x/1", null],
    ["/b/x/preview/1/pdf/", null],
    ["/b/x/preview/1/pdf/more", null],
    ["/b/x/preview/", null],
    ["/b/x?y=/b/x/preview/1/pdf", null],
    ["/in/b/x/preview/1", null],
  ])("%s is %s", (target, form) => {
    expect(previewFormOf(target)).toBe(form);
  });

  it("sandbox everything but what the browser's PDF viewer opens, and allow no origin to anything", () => {
    expect(previewHeaders("page")["content-security-policy"]).toMatch(/; sandbox$/);
    expect(previewHeaders("pdf")["content-security-policy"]).not.toContain("sandbox");
    for (const form of ["page", "pdf"] as const) {
      const policy = previewHeaders(form)["content-security-policy"] ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy.replace("frame-ancestors 'self'", "")).not.toMatch(/'self'|https?:|\*|allow-/);
    }
  });
});
