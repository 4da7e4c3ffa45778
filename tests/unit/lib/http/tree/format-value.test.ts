import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUtf8, writeHex } from "@/lib/http/tree/format-value";

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe("readUtf8", () => {
  it("knows what is UTF-8 as a strict decoder does, a sent U+FFFD included", () => {
    const piece = fc.constantFrom(
      [0x61],
      [0xef, 0xbf, 0xbd],
      [0xff],
      [0xef, 0xbf],
      [0xef],
      [0xf0, 0x9f, 0x98],
      [0xc3, 0xa4],
      [0xed, 0xa0, 0x80],
    );
    const bytes = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((parts) => Uint8Array.from(parts.flat())),
      fc.uint8Array(),
    );
    fc.assert(
      fc.property(bytes, (sent) => {
        const { text, isValid } = readUtf8(sent);
        expect(isValid).toBe(isUtf8(sent));
        expect(text).toBe(new TextDecoder("utf-8", { ignoreBOM: true }).decode(sent));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("writeHex", () => {
  it("writes all bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(writeHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
      }),
    );
  });
});
