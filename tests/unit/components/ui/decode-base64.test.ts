import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64 } from "@/components/ui/decode-base64";

describe("reading base64", () => {
  it("gives the bytes as they were", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const base64 = Buffer.from(bytes).toString("base64");
        expect([...decodeBase64(base64)]).toEqual([...bytes]);
      }),
    );
  });
});
