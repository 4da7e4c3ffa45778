import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSendFrame, sendFrameHeaders } from "@/lib/send-frame/send-frame-headers";
import { SEND_FRAME_PAGE } from "@/lib/send-frame/send-frame-page";

describe("the frame that sends from the browser", () => {
  const policy = sendFrameHeaders()["content-security-policy"] ?? "";

  it("may run the one script that is in it, and no other", () => {
    const scripts = [...SEND_FRAME_PAGE.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
    expect(scripts).toHaveLength(1);
    const hash = createHash("sha256")
      .update(scripts[0] ?? "")
      .digest("base64");
    expect(policy).toContain(`script-src 'sha256-${hash}';`);
    expect(policy).not.toMatch(/unsafe|'self' https?:|\*/);
  });

  it("is of no origin, and framed by our own pages only", () => {
    expect(policy).toMatch(/sandbox allow-scripts$/);
    expect(policy).not.toContain("allow-same-origin");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("default-src 'none'");
  });

  it.each([
    ["/tools/browser-send", true],
    ["/tools/browser-send?x", true],
    ["/tools/browser-send/", false],
    ["/tools/browser-sender", false],
    ["/tools/signature", false],
    ["/b/tools/browser-send", false],
  ])("is %s: %s", (target, is) => {
    expect(isSendFrame(target)).toBe(is);
  });
});
