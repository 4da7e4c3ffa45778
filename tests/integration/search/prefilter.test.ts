import zlib from "node:zlib";
import fc from "fast-check";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/lib/database";
import { readChunk } from "@/lib/hits/search/read-chunk";
import { toSearchableHit } from "@/lib/hits/search/to-searchable-hit";
import { compilePattern } from "@/lib/query/compile-pattern";
import { compileSearch } from "@/lib/query/compile-search";
import { parseSearch } from "@/lib/query/parse-search";
import { compilePrefilter } from "@/lib/query/prefilter/compile-prefilter";
import type { SearchNode } from "@/lib/query/search-node";
import { createDatabase } from "@/lib/server/create-database";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit, type HitParts } from "@/tests/builders/build-hit";
import { createTestDatabase, type TestDatabase } from "@/tests/setup/create-test-database";
import { arbitrarySearch, arbitraryText } from "@/tests/unit/lib/query/arbitrary-search";
import { NOW } from "@/tests/unit/lib/query/build-searchable";

/** Hits whose text reads otherwise than its bytes look: the database's lower case must not decide about them. */
const ODD_HITS: readonly HitParts[] = [
  { provider: "\u212a" },
  { provider: "\u0130" },
  { target: "/%41b?q=1" },
  { target: "/\u00c3\u00a9" },
  { body: "bul\u212a and \u0130b" },
  { body: utf16("bulky"), contentType: "text/plain; charset=utf-16le" },
  { body: new Uint8Array([0xff, 0xfe, ...utf16("bulky")]), contentType: null },
  { body: zlib.gzipSync("bulky"), headers: [["content-ENCODING", "gzip"]] },
  { body: '{"\\u006eame":"\\u0062ulky"}' },
  { body: `${" ".repeat(300_000)}{"bulky":10.0}` },
  { body: '{"path/to":{"a\\/b":["x", {"he said":"\\"bulky\\""}]},"sum":1e1}' },
  { body: '\ufeff{"name":"Bulky \u00e9"}', contentType: "application/json; charset=utf-8" },
  { body: "bulky\u0000" },
  {
    headers: [
      ["X-\u00e2\u0084\u00aa", "a"],
      ["X-Bulk", '\u00e2\u0084\u00aaa "bulky" \\b'],
    ],
  },
  { target: "/?a+b=bul+ky&%62ulky=%e2%84%aa" },
  { body: '{"hello":"world"}' },
];

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

const RANDOM_HITS = 80;
const HITS = RANDOM_HITS + ODD_HITS.length;

let database: TestDatabase;
let db: Database;
let close: () => Promise<void>;
let binId: string;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const arbitraryHit: fc.Arbitrary<HitParts> = fc.record({
  receivedAt: fc.integer({ min: -600, max: 1 }).map((seconds) => BigInt(NOW + seconds * 1_000_000)),
  method: fc.constantFrom("GET", "POST", "a", "K1"),
  target: fc.tuple(arbitraryText, arbitraryText).map(([path, query]) => `/${path}?a=${query}`),
  state: fc.constantFrom("captured", "denied", "malformed"),
  remoteAddress: fc.constantFrom("192.0.2.1", "::1"),
  headers: fc.array(fc.tuple(fc.constantFrom("a", "X-A", "k b", "Content-Encoding"), arbitraryText), { maxLength: 3 }),
  body: fc.constantFrom<string | Uint8Array>(
    "",
    "a",
    "aKb 1%",
    '{"a":1,"k b":[2,"K"],"X-A":null}',
    '{"\\u0061":"\\u212ab","k b":{"a":"aB\\/k"},"X-A":1e0}',
    "\u212ab\u0130k",
    "\u0000",
    utf16('{"a":"ab"}'),
    zlib.gzipSync('{"a":"ab"}'),
  ),
  bodyTruncated: fc.boolean(),
  contentType: maybe(fc.oneof(arbitraryText, fc.constantFrom("a/b;charset=utf-16le", "a/b;charset=utf-8"))),
  // K (Kelvin) and İ have a lower case inside ASCII.
  provider: maybe(fc.constantFrom("a", "A1", "\u212a", "\u0130", "k", "ſ", "%", "\\", "")),
  eventType: maybe(arbitraryText),
  deliveryId: maybe(arbitraryText),
  attempt: maybe(fc.integer({ min: 0, max: 3 })),
  signature: fc.constantFrom("valid", "invalid", "unchecked"),
  answerStatus: maybe(fc.constantFrom(200, 204, 404)),
  pinned: fc.boolean(),
  note: maybe(arbitraryText),
});

beforeAll(async () => {
  database = await createTestDatabase();
  ({ db, close } = createDatabase(database.url, pino({ level: "silent" })));
  binId = (await buildBin(db)).id;
  for (const parts of [...fc.sample(arbitraryHit, RANDOM_HITS), ...ODD_HITS]) await buildHit(db, { ...parts, binId });
});
afterAll(async () => {
  await close?.();
  await database?.drop();
});

const everything = { needs: "body", prefilter: true } as const;
const place = () => ({ binId, from: 1, to: HITS, order: "desc", count: HITS + 1 }) as const;

/** Who matches by the judge alone, and whom the prefilter lets through. */
async function compare(node: SearchNode) {
  const compiled = compileSearch(node, { now: NOW, compilePattern });
  if (!compiled.ok) throw new Error(compiled.mistake.message);
  const matching: number[] = [];
  for (const row of (await readChunk(db, place(), everything)).rows) {
    const { summary, hit } = await toSearchableHit(row);
    if (compiled.search.matches(hit)) matching.push(summary.seq);
  }
  const prefilter = compilePrefilter(node, NOW);
  const { rows } = await readChunk(db, place(), { needs: "facts", prefilter });
  return { matching, passed: rows.map(({ seq }) => seq), prefilter };
}

describe("the prefilter", () => {
  it("never drops a match, however a search is put together", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySearch, async ({ node }) => {
        const { matching, passed } = await compare(node);
        expect(passed).toEqual(expect.arrayContaining(matching));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["provider:k", 1],
    ["provider:i", 2],
    ["path:ab", 3],
    ["path=/Ab", 3],
    ["target=/Ab?q=1", 3],
    ["path:é", 4],
    ["path=/é", 4],
    ["-(-path=/é)", 4],
    ["bulk", 5],
    ['body:"d i"', 5],
    ["body:bulky", 6],
    ["bulky", 7],
    ["bulky", 8],
    ["body:bulky", 8],
    ["body.name=bulky", 9],
    ["body.name:ULKY", 9],
    ["body.bulky=10", 10],
    ["body:bulky", 10],
    ['body."path/to"."a/b"."he said":"\\"bulky"', 11],
    ["body.sum=10", 11],
    ["body.sum:>9", 11],
    ['body."path/to"."a/b".1:*', 11],
    ['body.name="Bulky é"', 12],
    ["body.name:BULKY", 12],
    ["header.x-bulk:ka", 14],
    ['header:"\\"bulky\\" \\\\b"', 14],
    ['header.X-Bulk="\u00e2\u0084\u00aaa \\"bulky\\" \\\\b"', 14],
    ['query."a b"="bul ky"', 15],
    ["query.bulky:k", 15],
    ["query.bulky:*", 15],
  ])("lets %j decide about what reads otherwise", async (text, odd) => {
    const parsed = parseSearch(text);
    const { matching, passed } = await compare(parsed.ok ? parsed.node : { kind: "all" });
    expect(matching).toContain(RANDOM_HITS + odd);
    expect(passed).toEqual(expect.arrayContaining(matching));
  });

  it.each([
    "zanzibar",
    "zanzibar OR body.zanzibar:*",
    "body:zanzibar",
    "body.hello=zanzibar",
    "body.hello:zanzibar",
    "header:zanzibar",
    "header.zanzibar:*",
    "query.zanzibar:*",
  ])("leaves out by %j what plainly lacks it", async (text) => {
    const parsed = parseSearch(text);
    const { passed } = await compare(parsed.ok ? parsed.node : { kind: "all" });
    expect(passed).not.toContain(HITS);
  });

  it("leaves only matches where columns tell all", async () => {
    const exact = ["status", "size", "seq", "at", "attempt", "is", "state", "signature", "ip"];
    const isExact = (node: SearchNode): boolean => {
      if (node.kind === "not") return isExact(node.part);
      if (node.kind === "and" || node.kind === "or") return node.parts.every(isExact);
      if (node.kind !== "clause" || !exact.includes(node.field.name)) return false;
      // Letters beyond ASCII have a lower case of the database's own.
      if (node.test.op === "contains") return /^\p{ASCII}*$/u.test(node.test.text);
      return !["pattern", "decimal"].includes(node.test.op);
    };
    await fc.assert(
      fc.asyncProperty(
        arbitrarySearch.filter(({ node }) => isExact(node)),
        async ({ node }) => {
          const { matching, passed } = await compare(node);
          expect(passed).toEqual(matching);
        },
      ),
      { numRuns: 60 },
    );
  });
});
