import { describe, expect, it } from "vitest";
import { formatHex } from "@/components/hits/format-hex";

describe("bytes as hexadecimal", () => {
  it("keeps its columns on a short last row", () => {
    const lines = formatHex(new TextEncoder().encode("Hello, wörld!\n\u0000")).split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toBe("00000000  48 65 6c 6c 6f 2c 20 77  c3 b6 72 6c 64 21 0a 00  Hello, w..rld!..");
    expect(formatHex(new Uint8Array([0x41])).indexOf("A")).toBe(lines[0]?.indexOf("Hello"));
  });

  it("numbers its rows by byte", () => {
    const lines = formatHex(new Uint8Array(33)).split("\n");
    expect(lines.map((line) => line.slice(0, 8))).toEqual(["00000000", "00000010", "00000020"]);
    expect(formatHex(new Uint8Array())).toBe("");
  });
});
