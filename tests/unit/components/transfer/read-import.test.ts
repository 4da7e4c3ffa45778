import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLines } from "@/components/transfer/cut-lines";
import { readImport } from "@/components/transfer/read-import";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

const line = JSON.stringify({
  method: "POST",
  url: "http://localhost/in/x/a",
  target: "/a",
  httpVersion: "1.1",
  fidelity: "exact",
  state: "captured",
  receivedAt: "2026-02-01T12:00:00.000000Z",
  headers: [],
  trailers: [],
  bodySize: 1,
  bodyTruncated: false,
  body: { base64: "YQ==" },
});

describe("cutting lines into batches", () => {
  it("loses nothing, cuts between lines only, and keeps to the bounds", () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom("a", "é", " "), maxLength: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        lines,
        fc.boolean(),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 30 }),
        (all, ends, count, size) => {
          const text = all.join("\n") + (ends && all.length > 0 ? "\n" : "");
          const parts = [...cutLines(bytesOf(text), { lines: count, bytes: size })].map(textOf);
          expect(parts.join("")).toBe(text);
          for (const [at, part] of parts.entries()) {
            const held = part.split("\n").length - (part.endsWith("\n") ? 1 : 0);
            expect(held).toBeLessThanOrEqual(count);
            expect(held === 1 || Buffer.byteLength(part) <= size).toBe(true);
            expect(at === parts.length - 1 || part.endsWith("\n")).toBe(true);
          }
        },
      ),
    );
  });
});

describe("reading what is to be imported", () => {
  it.each([
    ["curl http://a/b?c=1 -d x", "curl", "POST", "/b?c=1"],
    ["GET /b HTTP/1.1\r\nHost: a\r\n\r\n", "http", "GET", "/b"],
    [line, "ndjson", "POST", "/a"],
  ])("recognises %j as %s", async (text, format, method, target) => {
    const reading = await readImport(bytesOf(text), null);
    expect(reading).toMatchObject({ ok: true, plan: { format, requests: 1, first: [{ method, target }] } });
  });

  it("cuts many hits into calls that the API takes", async () => {
    const reading = await readImport(bytesOf(`${line}\n`.repeat(2_300)), null);
    if (!reading.ok) throw new Error(reading.problem.message);
    expect(reading.plan.batches.map(({ requests }) => requests)).toEqual([1_000, 1_000, 300]);
    expect(reading.plan).toMatchObject({ requests: 2_300, first: { length: 5 } });
  });

  it.each([
    [`${`${line}\n`.repeat(1_200)}{"method":1}`, "ndjson", /^line 1201\./],
    ["\n\n", "ndjson", /^content$/],
    ['{"log": {', "har", /^line 1, column 10$/],
    ["curl", "curl", /./],
  ] as const)("says where %.20j is wrong", async (text, format, path) => {
    const reading = await readImport(bytesOf(text), format);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.problem.path).toMatch(path);
  });
});
