import { describe, expect, it } from "vitest";
import { describeSummary } from "@/components/hits/describe-summary";
import { buildSummary } from "@/tests/builders/build-summary";

describe("the second line of a row", () => {
  it.each([
    [
      { state: "denied" as const, deniedBy: "rate" as const, note: "mine" },
      "denied: rate · 192.0.2.1",
      "bad",
      "denied",
    ],
    [{ state: "malformed" as const }, "malformed · 192.0.2.1", "warning", "malformed"],
    [{ note: "wrong tax", provider: "stripe" }, "wrong tax", "plain", "note"],
    [{ note: "" }, "json", "plain", null],
    [{ provider: "stripe", eventType: "invoice.paid", attempt: 2 }, "invoice.paid", "plain", null],
    [{ provider: "github", attempt: 1 }, "GitHub", "plain", null],
    [{ eventType: "push" }, "push", "plain", null],
    [{ contentType: "application/json; charset=utf-8" }, "json", "plain", null],
    [{ contentType: "application/vnd.api+json" }, "vnd.api+json", "plain", null],
    [{ contentType: "image/png" }, "image/png", "plain", null],
    [{ bodyTruncated: true }, "json · truncated", "warning", null],
    [{ contentType: null, bodySize: 0 }, "no body", "plain", null],
    [{ contentType: null, bodySize: 3 }, "no content type", "plain", null],
  ])("of %j says %j", (parts, text, tone, mark) => {
    expect(describeSummary(buildSummary(parts))).toEqual({ text, tone, mark });
  });
});
