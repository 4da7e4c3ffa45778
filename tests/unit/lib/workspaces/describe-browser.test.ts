import { describe, expect, it } from "vitest";
import { describeBrowser } from "@/lib/workspaces/describe-browser";

const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0";

describe("describeBrowser", () => {
  it.each([
    [`Mozilla/5.0 (X11; Linux x86_64) ${CHROME} Safari/537.36`, "Chrome on Linux"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/130.0.0.0`, "Edge on Windows"],
    [`Mozilla/5.0 (Linux; Android 14; Pixel 8) ${CHROME} Mobile Safari/537.36`, "Chrome on Android"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0", "Firefox on Linux"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
      "Safari on iPhone",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15",
      "Safari on Mac",
    ],
    ["curl/8.5.0", "curl"],
    ["node", "node"],
    ["Mozilla/5.0", "A browser"],
    ["", "A browser"],
    [null, "A browser"],
    ["\u0000<b>", "A browser"],
  ])("calls %j %s", (userAgent, name) => {
    expect(describeBrowser(userAgent)).toBe(name);
  });

  it("gives no name that is longer than a label may be", () => {
    expect(describeBrowser("x".repeat(5000))).toHaveLength(100);
  });
});
