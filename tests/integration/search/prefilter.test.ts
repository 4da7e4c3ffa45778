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
];
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
  headers: fc.array(fc.tuple(fc.constantFrom("a", "X-A", "k b"), arbitraryText), { maxLength: 3 }),
  body: fc.constantFrom("", "a", '{"a":1,"k b":[2,"K"],"X-A":null}', "\u0000"),
  bodyTruncated: fc.boolean(),
  contentType: maybe(arbitraryText),
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
  ])("lets %j decide about what reads otherwise", async (text, odd) => {
    const parsed = parseSearch(text);
    const { matching, passed } = await compare(parsed.ok ? parsed.node : { kind: "all" });
    expect(matching).toContain(RANDOM_HITS + odd);
    expect(passed).toEqual(expect.arrayContaining(matching));
  });

  it("leaves only matches where columns tell all", async () => {
    const exact = ["status", "size", "seq", "at", "attempt", "is", "state", "signature", "ip"];
    const isExact = (node: SearchNode): boolean => {
      if (node.kind === "not") return isExact(node.part);
      if (node.kind === "and" || node.kind === "or") return node.parts.every(isExact);
      return (
        node.kind === "clause" && exact.includes(node.field.name) && !["pattern", "decimal"].includes(node.test.op)
      );
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
