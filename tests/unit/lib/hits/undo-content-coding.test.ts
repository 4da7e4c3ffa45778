import zlib from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DECODED_BYTES, undoContentCoding } from "@/lib/hits/undo-content-coding";

const CODINGS = [
  ["gzip", zlib.gzipSync],
  ["X-GZIP", zlib.gzipSync],
  ["deflate", zlib.deflateSync],
  ["deflate", zlib.deflateRawSync],
  ["br", zlib.brotliCompressSync],
] as const;

async function undo(bytes: Uint8Array, coding: string): Promise<Buffer> {
  const { length, pieces } = await undoContentCoding(bytes, coding);
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  const whole = Buffer.concat(all);
  expect(whole.length).toBe(length);
  return whole;
}

describe("undoContentCoding", () => {
  it.each(CODINGS)("undoes %s (%o)", async (name, encode) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect(await undo(encode(bytes), name)).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 30 },
    );
  });

  it("undoes the last coding first, and passes over identity", async () => {
    const coded = zlib.brotliCompressSync(zlib.gzipSync("text"));
    expect(String(await undo(coded, "identity, gzip,, BR"))).toBe("text");
  });

  it("leaves what has no coding", async () => {
    expect(await undo(new Uint8Array([1]), "")).toEqual(Buffer.from([1]));
  });

  it("makes a long body in pieces, when they are asked for", async () => {
    const { pieces } = await undoContentCoding(zlib.gzipSync(Buffer.alloc(1024 * 1024)), "gzip");
    for await (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(64 * 1024);
  });

  it.each([
    ["a coding that nobody knows", "compress", Buffer.from("x"), "compress"],
    ["bytes in another coding", "gzip", Buffer.from("plain"), "not gzip"],
    ["a cut body", "gzip", zlib.gzipSync("text".repeat(100)).subarray(0, 20), "not gzip"],
    ["a body that unfolds without measure", "gzip", zlib.gzipSync(Buffer.alloc(MAX_DECODED_BYTES + 1)), "more than"],
    ["a stack of codings", "gzip,gzip,gzip,gzip,gzip,gzip", Buffer.from("x"), "more than 5"],
  ])("refuses %s with the reason", async (_case, coding, bytes, reason) => {
    await expect(undoContentCoding(bytes, coding)).rejects.toMatchObject({
      code: "UNPROCESSABLE",
      message: expect.stringContaining(reason),
    });
  });
});
