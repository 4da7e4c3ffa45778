import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketsChosen, columnAt, endColumns, placeOf, spanOf } from "@/components/timeline/columns";
import { formatSpan } from "@/components/timeline/format-span";
import { moveChoice } from "@/components/timeline/move-choice";
import { readSpan } from "@/components/timeline/read-span";
import { writeSpan } from "@/components/timeline/write-span";
import { parseSearch } from "@/lib/query/parse-search";

const START = Date.parse("2026-05-01T12:00:00Z");
const MINUTE = 60_000;
const span = { from: START, to: START + 5 * MINUTE };
const WRITTEN = "at>=2026-05-01T12:00:00Z at<2026-05-01T12:05:00Z";

describe("writeSpan", () => {
  it.each([
    ["an empty search", "", WRITTEN],
    ["what is searched already", "path:orders", `path:orders ${WRITTEN}`],
    ["a span before it", "at:>2026-01-01 path:orders at:<=2026-02-01", `path:orders ${WRITTEN}`],
    ["a time that counts from now", "at:>-5m", WRITTEN],
    ["a day", "at:2026-01-31", WRITTEN],
    ["alternatives", "a OR b", `(a OR b) ${WRITTEN}`],
    ["a negated time, which is another condition", "-at:2026-01-31", `-at:2026-01-31 ${WRITTEN}`],
    ["what is no search", "path:(", WRITTEN],
  ])("beside %s", (_name, text, wanted) => {
    expect(writeSpan(text, span)).toBe(wanted);
  });

  it.each([
    [`path:orders ${WRITTEN}`, "path:orders"],
    [WRITTEN, ""],
    ["a OR b", "a OR b"],
    [`(a OR b) ${WRITTEN}`, "a OR b"],
  ])("takes the span away: %s", (text, wanted) => {
    expect(writeSpan(text, null)).toBe(wanted);
  });

  it("writes what is read as the same span, whatever stood there", () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    const texts = fc.constantFrom("", "a b", "a OR b", "at:>-5m", "at:2026-01-31 -c", "NOT (a b)", '"');
    fc.assert(
      fc.property(seconds, fc.integer({ min: 1, max: 10_000_000 }), texts, (from, length, text) => {
        const chosen = { from: from * 1000, to: (from + length) * 1000 };
        const written = writeSpan(text, chosen);
        expect(parseSearch(written).ok).toBe(true);
        expect(readSpan(written)).toEqual(chosen);
        expect(readSpan(writeSpan(written, null))).toBe(null);
      }),
    );
  });
});

describe("readSpan", () => {
  it.each([
    ["", null],
    ["path:orders", null],
    ["at:>-5m", null],
    ["at:*", null],
    ["a OR at:2026-05-01", null],
    ["at>=2026-05-01T12:05:00Z at<2026-05-01T12:00:00Z", null],
    ["at>=2026-05-01T12:00:00Z", { from: START, to: Number.POSITIVE_INFINITY }],
    ["at<2026-05-01T12:00:00Z", { from: Number.NEGATIVE_INFINITY, to: START }],
    ["at>2026-05-01T12:00Z at<=2026-05-01T12:04Z", { from: START + MINUTE, to: START + 5 * MINUTE }],
    ["at:2026-05-01T12:00Z b", { from: START, to: START + MINUTE }],
  ])("reads %s", (text, wanted) => {
    expect(readSpan(text)).toEqual(wanted);
  });
});

const columns = { origin: START, width: MINUTE, edges: { from: START, to: START + 60 * MINUTE } };

describe("columns", () => {
  it.each([
    [-1, 0],
    [0, 0],
    [0.5, 30],
    [0.999, 59],
    [1, 59],
    [2, 59],
  ])("at place %d is column %d", (place, column) => {
    expect(columnAt(columns, place)).toBe(column);
  });

  it("are counted on where newer hits pushed the edges", () => {
    const moved = { ...columns, edges: { from: START + 90_000, to: START + 61.5 * MINUTE } };
    expect(endColumns(moved)).toEqual({ first: 1, last: 61 });
    expect(columnAt(moved, 0)).toBe(1);
  });

  it("chosen in either direction give the same span, in whole seconds", () => {
    expect(spanOf(columns, { anchor: 4, head: 2 })).toEqual({ from: START + 2 * MINUTE, to: START + 5 * MINUTE });
    expect(spanOf(columns, { anchor: 2, head: 4 })).toEqual(spanOf(columns, { anchor: 4, head: 2 }));
    const uneven = { ...columns, origin: START + 123 };
    expect(spanOf(uneven, { anchor: 0, head: 0 })).toEqual({ from: START, to: START + MINUTE + 1000 });
  });

  it("chosen are counted, both ends included", () => {
    const none = { good: 0, unanswered: 0, clientError: 0, serverError: 0, refused: 0 };
    const buckets = [1, 2, 3, 9].map((index) => ({ ...none, index, good: index }));
    expect(bucketsChosen({ buckets }, { anchor: 3, head: 2 })).toEqual(
      buckets.filter(({ index }) => index === 2 || index === 3),
    );
  });

  it("lie between the edges, whatever the time", () => {
    expect(placeOf(columns.edges, Number.NEGATIVE_INFINITY)).toBe(0);
    expect(placeOf(columns.edges, START + 30 * MINUTE)).toBe(0.5);
    expect(placeOf(columns.edges, Number.POSITIVE_INFINITY)).toBe(1);
  });
});

describe("moveChoice", () => {
  const press = (key: string, shiftKey = false) => ({ key, shiftKey });

  it.each([
    ["begins beside the start", null, press("ArrowLeft"), { anchor: 49, head: 49 }],
    ["chooses from the start with Shift", null, press("ArrowLeft", true), { anchor: 50, head: 49 }],
    ["moves on", { anchor: 3, head: 5 }, press("ArrowRight"), { anchor: 6, head: 6 }],
    ["draws with Shift", { anchor: 3, head: 5 }, press("PageDown", true), { anchor: 3, head: 15 }],
    ["stops at the left", { anchor: 3, head: 5 }, press("PageUp", true), { anchor: 3, head: 0 }],
    ["stops at the right", { anchor: 58, head: 59 }, press("ArrowRight"), { anchor: 59, head: 59 }],
    ["goes to an end", { anchor: 3, head: 5 }, press("End", true), { anchor: 3, head: 59 }],
    ["knows no other key", { anchor: 3, head: 5 }, press("ArrowUp"), null],
  ])("%s", (_name, choice, key, wanted) => {
    expect(moveChoice(columns, choice, 50, key)).toEqual(wanted);
  });
});

describe("formatSpan", () => {
  it("names the day only where it is another one, and open ends in words", () => {
    const now = START + 10 * MINUTE;
    expect(formatSpan(span, now)).not.toMatch(/May/);
    expect(formatSpan(span, now + 5 * 86_400_000)).toMatch(/May/);
    expect(formatSpan({ ...span, to: Number.POSITIVE_INFINITY }, now)).toMatch(/^since /);
    expect(formatSpan({ ...span, from: Number.NEGATIVE_INFINITY }, now)).toMatch(/^before /);
  });
});
