import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readImageSize } from "@/lib/http/body/read-image-size";

const hex = (text: string, length = 40) => {
  const bytes = new Uint8Array(length);
  bytes.set(Buffer.from(text.replaceAll(" ", ""), "hex"));
  return bytes;
};

describe("how large an image says it is", () => {
  it.each([
    ["PNG", hex("89504e470d0a1a0a 0000000d 49484452 00000140 000000f0"), { width: 320, height: 240 }],
    ["GIF", hex("474946383961 4001 f000"), { width: 320, height: 240 }],
    ["BMP", hex("424d 00000000 00000000 00000000 28000000 40010000 10ffffff"), { width: 320, height: 240 }],
    ["JPEG", hex("ffd8 ffe0 0004 0000 ffc0 0011 08 00f0 0140 03"), { width: 320, height: 240 }],
    [
      "WebP, extended",
      hex("52494646 00000000 57454250 56503858 0a000000 00000000 3f0100 ef0000"),
      { width: 320, height: 240 },
    ],
    [
      "WebP, lossy",
      hex("52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000"),
      { width: 320, height: 240 },
    ],
    ["WebP, lossless", hex("52494646 00000000 57454250 5650384c 00000000 2f 3fc13b00"), { width: 320, height: 240 }],
    ["a PNG cut short", hex("89504e470d0a1a0a", 8), null],
    ["a JPEG without a frame", hex("ffd8 ffe0 0004 0000 00"), null],
    ["text", Buffer.from("x".repeat(40)), null],
  ])("%s", (_, bytes, size) => {
    expect(readImageSize(bytes)).toEqual(size);
  });

  it("never throws, whatever follows the mark", () => {
    const marks = [
      "89504e470d0a1a0a",
      "ffd8ffc0",
      "ffd8ffe0",
      "474946383961",
      "52494646000000005745425056503858",
      "424d",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 60 }), (mark, rest) => {
        readImageSize(Buffer.concat([Buffer.from(mark, "hex"), rest]));
      }),
    );
  });
});
