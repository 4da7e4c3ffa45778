import { describe, expect, it } from "vitest";
import { EXPORT_FORMATS } from "@/lib/hits/export/export-formats";
import { CSV_HEAD, formatCsvLine } from "@/lib/hits/export/hit-csv";
import { writeExport } from "@/lib/hits/export/write-export";
import type { HitDto } from "@/lib/hits/hit-schema";
import { buildHarHit } from "@/tests/unit/lib/http/har/build-har-hit";

function buildHit(parts: Partial<HitDto> = {}): HitDto {
  const { body, ...hit } = buildHarHit();
  return {
    ...hit,
    fidelity: "exact",
    state: "captured",
    query: [["b", "1"]],
    path: "/a",
    provider: null,
    eventType: null,
    deliveryId: null,
    attempt: null,
    signature: "unchecked",
    answerStatus: 200,
    pinned: false,
    resend: null,
    deniedBy: null,
    drift: null,
    remotePort: 1,
    viaProxy: false,
    bodySha256: null,
    body: { ...body, storedSize: Buffer.from(body.base64, "base64").length, charset: "utf-8", encoding: null },
    answer: { status: 200, rule: null },
    signatureReport: null,
    providerConfidence: null,
    handshake: null,
    deliveryKey: null,
    identicalBodies: [],
    senderGoneAfterMs: null,
    ...parts,
  };
}

async function* chunksOf(...chunks: HitDto[][]) {
  yield* chunks;
}

async function read(pieces: AsyncIterable<Uint8Array>): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return all;
}

describe("writeExport", () => {
  it.each([
    ["har", (text: string) => JSON.parse(text).log.entries.length],
    ["json", (text: string) => JSON.parse(text).length],
    ["ndjson", (text: string) => text.split("\n").filter((line) => JSON.parse(line || "null")).length],
    ["csv", (text: string) => text.split("\r\n").length - 2],
  ] as const)("writes whole %s files of no, one and many hits", async (format, count) => {
    for (const sizes of [[], [0], [1], [0, 1], [2, 0, 3]]) {
      const chunks = sizes.map((size) => Array.from({ length: size }, () => buildHit()));
      const text = Buffer.concat(await read(writeExport(EXPORT_FORMATS[format], chunksOf(...chunks)))).toString();
      expect(count(text)).toBe(sizes.reduce((sum, size) => sum + size, 0));
    }
  });

  it("parts what it writes into pieces, and reads no chunk before its time", async () => {
    let given = 0;
    async function* chunks() {
      for (given = 1; given <= 10; given += 1) yield [buildHit({ note: "x".repeat(100_000) })];
    }
    const pieces = writeExport(EXPORT_FORMATS.ndjson, chunks());
    expect((await pieces.next()).value?.length).toBeGreaterThan(100_000);
    expect(given).toBe(1);
    expect(await read(pieces)).toHaveLength(10);
  });
});

describe("a line of CSV", () => {
  const cells = (parts: Partial<HitDto>) => {
    const names = CSV_HEAD.trim().split(",");
    // Good enough for lines without commas in cells.
    return Object.fromEntries(
      formatCsvLine(buildHit(parts))
        .replace("\r\n", "")
        .split(",")
        .map((cell, at) => [names[at], cell]),
    );
  };

  it("has a cell for every column", () => {
    expect(cells({})).toMatchObject({
      seq: "7",
      url: "http://h/in/x/a?b=1",
      answerStatus: "200",
      note: "",
      pinned: "false",
    });
    expect(Object.keys(cells({}))).not.toContain("undefined");
  });

  it.each([
    ["plain", "plain"],
    ['a "b"\nc', '"a ""b""\nc"'],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@x", "'@x"],
    ["\tx", "'\tx"],
    ["\r=1", '"\'\r=1"'],
    ["a=1", "a=1"],
  ])("writes the note %j as %j", (note, cell) => {
    expect(cells({ note }).note).toBe(cell);
  });

  it("shows bytes of a target as people read them, and numbers as numbers", () => {
    expect(cells({ target: "/\xc3\xa4" }).target).toBe("/ä");
    expect(cells({ target: "/\xff", attempt: -1 })).toMatchObject({ target: "/\xff", attempt: "-1" });
  });
});
