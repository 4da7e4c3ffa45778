import { describe, expect, it } from "vitest";
import { type BulkRow, countSettled, joinRows } from "@/components/bulk/bulk-rows";
import { mergeBulks } from "@/components/bulk/merge-bulks";
import { newerBulk } from "@/components/bulk/newer-bulk";
import { countByFilter, listResultRows, matchesFilter, sortResults } from "@/components/bulk/result-rows";
import { AS_SENT, nextOrder, readResultView, writeResultView } from "@/components/bulk/result-view";
import { writeResultsAsCsv, writeResultsAsNdjson } from "@/components/bulk/write-results";
import type { BulkDto } from "@/lib/resends/bulk-schema";

function row(seq: number, change: Partial<BulkRow> = {}): BulkRow {
  return {
    seq,
    method: "POST",
    target: "/a",
    resendId: `r${seq}`,
    status: 200,
    error: null,
    verdict: "first",
    attempts: 1,
    totalMs: seq,
    ...change,
  };
}
const seqs = (rows: ReadonlyArray<{ readonly seq: number }>) => rows.map(({ seq }) => seq);
const many = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1));

const ROWS = listResultRows(
  [
    row(3, { status: 500, verdict: "same" }),
    row(1, { status: 201, verdict: "fixed", totalMs: 90 }),
    row(2, { status: null, verdict: "regressed", error: { code: "TLS", message: '=no, "never"' } }),
    row(5, { status: null, verdict: null, attempts: 0, totalMs: null }),
  ],
  [{ seq: 4, reason: "It was deleted." }],
);

describe("rows that are read while they come", () => {
  it("are read again from the first that has no verdict, and where some may be sent again", () => {
    expect(countSettled(many(4))).toBe(0);
    expect(countSettled(many(40))).toBe(24);
    expect(countSettled(many(40).with(5, row(6, { verdict: null })))).toBe(5);
  });

  it("are joined without one twice, a hit sent again where it was sent last", () => {
    const held = many(20);
    const again = [...held.slice(4), row(21), { ...row(2), resendId: "later" }];
    const joined = joinRows(held, again);
    expect(seqs(joined)).toEqual([1, 3, 4, ...seqs(held.slice(4)), 21, 2]);
    expect(joined.at(-1)?.resendId).toBe("later");
  });
});

describe("the table of results", () => {
  it("shows what is asked for", () => {
    expect(countByFilter(ROWS)).toEqual({
      all: 5,
      failing: 2,
      accepted: 1,
      fixed: 1,
      regressed: 1,
      changed: 0,
      same: 1,
      first: 0,
      skipped: 1,
    });
    expect(seqs(ROWS.filter((item) => matchesFilter(item, "failing")))).toEqual([3, 2]);
  });

  it.each([
    ["place", false, [3, 1, 2, 5, 4]],
    ["place", true, [5, 2, 1, 3, 4]],
    ["seq", false, [1, 2, 3, 4, 5]],
    ["status", false, [1, 3, 2, 5, 4]],
    ["status", true, [2, 3, 1, 5, 4]],
    ["verdict", false, [2, 3, 1, 5, 4]],
    ["attempts", true, [3, 1, 2, 5, 4]],
    ["duration", true, [1, 3, 2, 5, 4]],
  ] as const)("is sorted by %s, descending %s", (by, isDescending, expected) => {
    expect(seqs(sortResults(ROWS, { by, isDescending }))).toEqual(expected);
  });

  it("is written as a table that no spreadsheet runs", () => {
    expect(writeResultsAsCsv(ROWS).split("\r\n")).toEqual([
      "place,seq,method,target,resendId,status,verdict,attempts,totalMs,error,reason",
      "1,3,POST,/a,r3,500,same,1,3,,",
      "2,1,POST,/a,r1,201,fixed,1,90,,",
      '3,2,POST,/a,r2,,regressed,1,2,TLS,"\'=no, ""never"""',
      "4,5,POST,/a,r5,,,0,,,",
      ",4,,,,,skipped,0,,,It was deleted.",
      "",
    ]);
  });

  it("is written as one object a line", () => {
    const lines = writeResultsAsNdjson(ROWS).trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    expect(JSON.parse(lines[2] ?? "")).toMatchObject({ place: 3, seq: 2, status: null, error: "TLS" });
  });
});

it("takes the later of two pictures that come out of turn", () => {
  const at = (done: number, endedAt: string | null = null) => ({ id: "a", done, endedAt, state: "running" }) as BulkDto;
  expect(newerBulk(undefined, at(1)).done).toBe(1);
  expect(newerBulk(at(5), at(3)).done).toBe(5);
  expect(newerBulk(at(3), at(5)).done).toBe(5);
  expect(newerBulk(at(5, "2026-01-01"), at(5)).endedAt).toBe("2026-01-01");
  expect(newerBulk(at(5), { ...at(5), state: "paused" }).state).toBe("paused");
});

it("lists each bulk resend once, as it was told last, the newest first", () => {
  const at = (id: string, done: number) => ({ id, done, endedAt: null }) as BulkDto;
  expect(mergeBulks([at("b", 1), at("a", 4)], [at("c", 0), at("b", 3), at("a", 2)])).toEqual([
    at("c", 0),
    at("b", 3),
    at("a", 4),
  ]);
});

describe("what the table shows", () => {
  it("is in its address, and what shows at first is not", () => {
    const view = { filter: "failing", order: { by: "duration", isDescending: true } } as const;
    expect(readResultView(new URLSearchParams(writeResultView(view)))).toEqual(view);
    expect(writeResultView({ filter: "all", order: AS_SENT })).toBe("");
    expect(readResultView(new URLSearchParams("show=x&sort=y:desc"))).toEqual({ filter: "all", order: AS_SENT });
  });

  it("is sorted by a column, then the other way round, then as sent", () => {
    const once = nextOrder(AS_SENT, "status");
    const twice = nextOrder(once, "status");
    expect([once, twice, nextOrder(twice, "status"), nextOrder(once, "seq")]).toEqual([
      { by: "status", isDescending: false },
      { by: "status", isDescending: true },
      AS_SENT,
      { by: "seq", isDescending: false },
    ]);
  });
});
