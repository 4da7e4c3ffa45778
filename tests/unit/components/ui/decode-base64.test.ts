import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storedSize } from "@/components/hits/stored-size";
import { decodeBase64 } from "@/components/ui/decode-base64";

describe("reading base64", () => {
  it("gives the first bytes as they are, and knows the size without reading", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 0, max: 70 }), (bytes, limit) => {
        const base64 = Buffer.from(bytes).toString("base64");
        expect(storedSize(base64)).toBe(bytes.length);
        expect([...decodeBase64(base64)]).toEqual([...bytes]);
        expect([...decodeBase64(base64, limit)]).toEqual([...bytes.subarray(0, limit)]);
      }),
    );
  });
});
