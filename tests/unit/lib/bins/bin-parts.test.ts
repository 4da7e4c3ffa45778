import { describe, expect, it } from "vitest";
import { createBinSchema } from "@/lib/bins/create-bin-schema";
import { formatCaptureUrl } from "@/lib/bins/format-capture-url";

describe("slugs", () => {
  it.each(["a", "0", "a-b", "a--b", "a".repeat(63)])("may be %s", (slug) => {
    expect(createBinSchema.safeParse({ slug }).success).toBe(true);
  });

  it.each(["", "-a", "a-", "-", "A", "a_b", "a.b", "ä", "a b", "a/b", "a\n", "a".repeat(64)])(
    "may not be %j",
    (slug) => {
      expect(createBinSchema.safeParse({ slug }).success).toBe(false);
    },
  );
});

describe("formatCaptureUrl", () => {
  it.each([
    ["http://localhost:3000", undefined, "http://localhost:3000/in/x"],
    ["https://hooks.example", "in.hooks.example", "https://x.in.hooks.example"],
    ["http://localhost:3000", "in.localhost", "http://x.in.localhost:3000"],
  ])("under %s with capture host %s", (publicUrl, captureHost, url) => {
    expect(formatCaptureUrl({ publicUrl, captureHost, slug: "x" })).toBe(url);
  });
});
