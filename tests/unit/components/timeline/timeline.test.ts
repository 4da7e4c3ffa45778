import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addHits } from "@/components/timeline/add-hits";
import { describeCounts } from "@/components/timeline/describe-counts";
import { listEventLayers } from "@/components/timeline/event-layers";
import { findEdges } from "@/components/timeline/find-edges";
import { stackLayers, sumLayers } from "@/components/timeline/layers";
import { listTicks } from "@/components/timeline/list-ticks";
import { alignSpan, chooseSpan, SPANS } from "@/components/timeline/spans";
import { STATUS_LAYERS } from "@/components/timeline/status-layers";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { Timeline } from "@/lib/hits/timeline-schema";
import { buildSummary } from "@/tests/unit/lib/live/build-summary";

const START = Date.parse("2026-05-01T12:00:00Z");
const none = { good: 0, unanswered: 0, clientError: 0, serverError: 0, refused: 0 };
const empty: Timeline = {
  from: "2026-05-01T12:00:00.000Z",
  to: "2026-05-01T13:00:00.000Z",
  bucketMs: 60_000,
  lastSeq: 0,
  buckets: [],
};

function hit(seconds: number, parts: Partial<HitSummary> = {}): HitSummary {
  return {
    ...buildSummary(1),
    receivedAt: new Date(START + seconds * 1000).toISOString(),
    answerStatus: 200,
    ...parts,
  };
}

describe("addHits", () => {
  it("counts hits where they belong, by what became of them", () => {
    const { buckets } = addHits({ ...empty, buckets: [{ ...none, index: 2, good: 1 }] }, [
      hit(120),
      hit(179.999, { answerStatus: 500 }),
      hit(0, { answerStatus: 404 }),
      hit(60, { state: "denied", answerStatus: 403 }),
    ]);
    expect(buckets).toEqual([
      { ...none, index: 0, clientError: 1 },
      { ...none, index: 1, refused: 1 },
      { ...none, index: 2, good: 2, serverError: 1 },
    ]);
  });

  it("leaves out what was counted when the timeline was read", () => {
    const read = { ...empty, lastSeq: 7, buckets: [{ ...none, index: 0, good: 7 }] };
    const { buckets } = addHits(read, [hit(0, { seq: 7 }), hit(0, { seq: 8 })]);
    expect(buckets).toEqual([{ ...none, index: 0, good: 8 }]);
  });

  it("grows beyond its end, and leaves out what lies before its beginning", () => {
    const { buckets } = addHits(empty, [hit(3_660), hit(-1)]);
    expect(buckets).toEqual([{ ...none, index: 61, good: 1 }]);
  });

  it("counts the same however the hits are parted", () => {
    const hits = fc.array(fc.record({ at: fc.nat(4_000), status: fc.constantFrom(200, 302, 404, 503) }));
    fc.assert(
      fc.property(hits, fc.nat(20), (given, cut) => {
        const all = given.map(({ at, status }) => hit(at, { answerStatus: status }));
        const parted = addHits(addHits(empty, all.slice(0, cut)), all.slice(cut));
        expect(parted).toEqual(addHits(empty, all));
        const counts = sumLayers(parted.buckets, STATUS_LAYERS);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
      }),
    );
  });
});

describe("addHits to a timeline by event", () => {
  const byEvent: Timeline = { ...empty, eventTypes: ["push"], buckets: [{ ...none, index: 0, good: 3, events: [2] }] };

  it("counts known events, and tells new ones apart as long as there is room", () => {
    const known = addHits(byEvent, [hit(0, { eventType: "push" }), hit(1), hit(60, { eventType: "__proto__" })]);
    expect(known.eventTypes).toEqual(["push", "__proto__"]);
    expect(known.buckets).toEqual([
      { ...none, index: 0, good: 5, events: [3] },
      { ...none, index: 1, good: 1, events: [0, 1] },
    ]);
    const many = Array.from({ length: 20 }, (_, n) => hit(0, { eventType: `event.${n}` }));
    const full = addHits(byEvent, many);
    expect(full.eventTypes).toHaveLength(8);
    expect(sumLayers(full.buckets, listEventLayers(full, {})).at(-1)).toBe(1 + 20 - 7);
    expect(byEvent.eventTypes).toEqual(["push"]);
  });

  it("shows each event in its colour, others and those of none on top", () => {
    const layers = listEventLayers({ eventTypes: ["push", "x".repeat(100)] }, { push: "teal" });
    expect(layers.map(({ label }) => label)).toEqual(["push", `${"x".repeat(60)}…`, "other"]);
    expect(layers[0]?.colour).toBe("--color-event-teal");
    const counts = sumLayers([{ ...none, index: 0, good: 4, refused: 1, events: [2] }], layers);
    expect(counts).toEqual([2, 0, 3]);
    expect(describeCounts(counts, layers)).toBe("5 hits: 2 push, 3 other");
  });

  it("joins one more attempt to its delivery", () => {
    const family = { provider: "github", deliveryId: "d", eventType: "push", attempts: [] };
    const read = { ...byEvent, families: [family, { ...family, provider: "gitlab" }] };
    const { families } = addHits(read, [hit(5, { provider: "github", deliveryId: "d", seq: 9 })]);
    expect(families?.map(({ attempts }) => attempts.map(({ seq }) => seq))).toEqual([[9], []]);
  });
});

describe("findEdges", () => {
  it("moves on with hits newer than the reading, and keeps its length", () => {
    expect(findEdges(empty)).toEqual({ from: START, to: START + 3_600_000 });
    expect(findEdges(addHits(empty, [hit(3_660)]))).toEqual({ from: START + 120_000, to: START + 3_720_000 });
  });
});

describe("stackLayers", () => {
  it("puts the highest edge first, so that each layer is painted over the one before", () => {
    const buckets = [{ index: 1, good: 5, unanswered: 0, clientError: 2, serverError: 1, refused: 3 }];
    expect(stackLayers({ ...empty, buckets }, STATUS_LAYERS)).toEqual({
      times: [START + 60_000],
      edges: [[11], [8], [7], [5], [5]],
    });
  });
});

describe("chooseSpan", () => {
  it.each([
    [null, "1 h"],
    [START - 1, "1 h"],
    [START - 3_600_000, "24 h"],
    [START - 3 * 86_400_000, "7 d"],
    [START - 90 * 86_400_000, "30 d"],
    [START + 1_000, "1 h"],
  ])("for a newest hit at %s is %s", (lastHitAt, short) => {
    expect(chooseSpan(lastHitAt === null ? null : new Date(lastHitAt).toISOString(), START).short).toBe(short);
  });
});

describe("listTicks", () => {
  it("gives round local times inside the edges, also half an hour off UTC", () => {
    const ticks = listTicks({ from: START + 1, to: START + 3_600_000 }, SPANS[0], 0);
    expect(ticks.map(({ at }) => (at - START) / 60_000)).toEqual([10, 20, 30, 40, 50]);
    const days = listTicks({ from: START, to: START + 2 * 86_400_000 }, SPANS[2], 5.5 * 3_600_000);
    expect(days.map(({ at }) => new Date(at).toISOString())).toEqual([
      "2026-05-01T18:30:00.000Z",
      "2026-05-02T18:30:00.000Z",
    ]);
  });
});

describe("describeCounts", () => {
  it.each([
    [none, "0 hits"],
    [{ ...none, good: 1 }, "1 hit, answered 2xx or 3xx"],
    [{ ...none, refused: 2 }, "2 hits, refused"],
    [{ ...none, good: 10, serverError: 1, refused: 1 }, "12 hits: 10 answered 2xx or 3xx, 1 answered 5xx, 1 refused"],
  ])("%j", (counts, text) => {
    const sums = sumLayers([{ index: 0, ...counts }], STATUS_LAYERS);
    expect(describeCounts(sums, STATUS_LAYERS)).toBe(text);
  });
});

describe("alignSpan", () => {
  it("holds the time given in its last column, and begins at a round time", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SPANS),
        fc.integer({ min: 1_700_000_000_000, max: 4_000_000_000_000 }),
        (span, newest) => {
          const { from, to } = alignSpan(span, newest);
          expect(to - from).toBe(span.ms);
          expect(from % span.columnMs).toBe(0);
          expect(to).toBeGreaterThan(newest);
          expect(to - newest).toBeLessThanOrEqual(span.columnMs);
        },
      ),
    );
  });
});
