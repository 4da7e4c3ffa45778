import { describe, expect, it } from "vitest";
import { formatBytes } from "@/components/ui/format-bytes";

describe("a size for people", () => {
  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1 kB"],
    [1549, "1.5 kB"],
    [12_400_000, "12 MB"],
    [999_499, "999 kB"],
    [999_600, "1 MB"],
    [2_500_000_000, "2.5 GB"],
  ])("writes %d as %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
