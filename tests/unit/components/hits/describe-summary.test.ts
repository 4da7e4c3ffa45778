import { describe, expect, it } from "vitest";
import { describeSummary } from "@/components/hits/describe-summary";
import { buildSummary } from "./build-summary";

describe("the second line of a row", () => {
  it.each([
    [{ state: "denied" as const, note: "mine" }, "denied · 192.0.2.1", "bad"],
    [{ state: "malformed" as const }, "malformed · 192.0.2.1", "warning"],
    [{ note: "wrong tax" }, "wrong tax", "plain"],
    [{ provider: "stripe", eventType: "invoice.paid", attempt: 2 }, "stripe invoice.paid · attempt 2", "plain"],
    [{ provider: "stripe", attempt: 1 }, "stripe", "plain"],
    [{ contentType: "application/json; charset=utf-8" }, "json", "plain"],
    [{ contentType: "application/vnd.api+json" }, "vnd.api+json", "plain"],
    [{ contentType: "image/png" }, "image/png", "plain"],
    [{ bodyTruncated: true }, "json · truncated", "warning"],
    [{ contentType: null, bodySize: 0 }, "no body", "plain"],
    [{ contentType: null, bodySize: 3 }, "no content type", "plain"],
  ])("of %j says %j", (parts, text, tone) => {
    expect(describeSummary(buildSummary(parts))).toEqual({ text, tone });
  });
});
