import { describe, expect, it } from "vitest";
import type { BulkRow } from "@/components/bulk/bulk-rows";
import { describeDisorder, findInOrder, judgeDisorder, nameHits } from "@/components/bulk/judge-disorder";
import type { BulkDto } from "@/lib/resends/bulk-schema";

function row(seq: number, status = 200): BulkRow {
  return {
    seq,
    method: "POST",
    target: "",
    resendId: `r${seq}`,
    status,
    error: null,
    verdict: "first",
    attempts: 1,
    totalMs: 1,
  };
}

describe("a shuffled bulk resend", () => {
  const shuffled = [row(3, 409), row(1), row(4, 500), row(2)];

  it("names the hits that failed, and what they overtook", () => {
    expect(judgeDisorder(shuffled, null)).toEqual([
      { seq: 3, overtaken: [1, 2], inOrder: null },
      { seq: 4, overtaken: [2], inOrder: null },
    ]);
  });

  it("tells those that fail only out of order by what came of them in order", () => {
    const hits = judgeDisorder(shuffled, [row(1), row(2), row(3), row(4, 500)]);
    expect(hits.map(({ seq, inOrder }) => [seq, inOrder])).toEqual([
      [3, "accepted"],
      [4, "failing"],
    ]);
    expect(describeDisorder(4, hits)).toBe("1 fails only out of order, 1 fails in order too.");
    expect(describeDisorder(4, judgeDisorder(shuffled, null))).toBe(
      "2 failed, and were not sent to this target in order yet.",
    );
    expect(describeDisorder(1200, [])).toBe("All 1,200 were accepted in shuffled order.");
  });

  it("is held against the newest one in order to the same target that is done", () => {
    const bulk = (id: string, part: Partial<BulkDto>) =>
      ({ id, url: "http://a.test/", order: "asc", state: "done", ...part }) as BulkDto;
    const bulks = [
      bulk("6", { order: "shuffled" }),
      bulk("5", { state: "cancelled" }),
      bulk("4", { url: "http://b.test/" }),
      bulk("3", {}),
      bulk("2", {}),
    ];
    expect(findInOrder(bulks, { id: "6", url: "http://a.test/" })?.id).toBe("3");
    expect(findInOrder(bulks, { id: "6", url: "http://c.test/" })).toBeNull();
  });
});

it("names hits, a few of many", () => {
  expect(nameHits([4])).toBe("hit 4");
  expect(nameHits([1, 2, 3])).toBe("hits 1, 2 and 3");
  expect(nameHits([1, 2, 3, 4, 5, 6, 7, 8])).toBe("hits 1, 2, 3, 4, 5 and 3 more");
});
