import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listContentCodings } from "@/lib/http/body/list-content-codings";
import { undoCodings } from "@/lib/http/body/undo-codings";

describe("listContentCodings", () => {
  it("lists what was applied, in order", () => {
    const headers = [
      ["Content-Encoding", "identity, X-GZIP ,"],
      ["a", "b"],
      ["content-encoding", "br"],
    ] as const;
    expect(listContentCodings(headers)).toEqual(["gzip", "br"]);
    expect(listContentCodings([])).toEqual([]);
  });
});

describe("undoCodings", () => {
  it("gives back what was coded, with the sizes on the way", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), async (bytes) => {
        const coded = gzipSync(deflateSync(bytes));
        const undone = await undoCodings(coded, ["deflate", "gzip"]);
        if (!undone.ok) throw new Error(undone.reason);
        expect(new Uint8Array(undone.bytes)).toEqual(bytes);
        expect(undone.steps.map(({ coding }) => coding)).toEqual(["gzip", "deflate"]);
        expect(undone.steps[0]?.sizeBefore).toBe(coded.length);
        expect(undone.steps[1]?.sizeAfter).toBe(bytes.length);
      }),
      { numRuns: 30 },
    );
  });

  it("takes deflate without its zlib head", async () => {
    const undone = await undoCodings(deflateRawSync("hello"), ["deflate"]);
    expect(undone.ok && new TextDecoder().decode(undone.bytes)).toBe("hello");
  });

  it("stops a bomb at its bound", async () => {
    const bomb = gzipSync(new Uint8Array(64 * 1024 * 1024));
    const undone = await undoCodings(bomb, ["gzip"], { maxBytes: 1_000_000 });
    expect(undone).toMatchObject({
      ok: false,
      needsServer: false,
      reason: expect.stringContaining("more than 1000000 bytes"),
    });
    expect(!undone.ok && undone.partial.length).toBe(1_000_000);
  });

  it("keeps the beginning of what was cut short", async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `line ${index}\n`).join("");
    const cut = gzipSync(text).subarray(0, 20_000);
    const undone = await undoCodings(cut, ["gzip"]);
    if (undone.ok) throw new Error("a cut body is not whole");
    expect(undone.reason).toContain("cut short");
    expect(undone.needsServer).toBe(false);
    expect(undone.partial.length).toBeGreaterThan(0);
    expect(text.startsWith(new TextDecoder().decode(undone.partial))).toBe(true);
  });

  it("refuses bytes behind the end, as zlib on the server does", async () => {
    const undone = await undoCodings(Uint8Array.from([...gzipSync("hello"), 7, 7, 7]), ["gzip"]);
    expect(undone).toMatchObject({
      ok: false,
      needsServer: false,
      reason: expect.stringContaining("followed by other bytes"),
    });
  });

  it("leaves other codings to the server", async () => {
    expect(await undoCodings(new Uint8Array(3), ["br"])).toMatchObject({ ok: false, needsServer: true });
    expect(await undoCodings(new Uint8Array(3), Array(9).fill("gzip"))).toMatchObject({
      ok: false,
      needsServer: false,
    });
    expect(await undoCodings(new Uint8Array(3), [])).toMatchObject({ ok: true, steps: [] });
  });

  it("never rejects", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.constantFrom("gzip", "deflate"), async (bytes, coding) => {
        await undoCodings(bytes, [coding]);
      }),
    );
  });
});
