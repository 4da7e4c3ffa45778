import { expect, it } from "vitest";
import { presentTarget } from "@/lib/resends/present-target";

const NOW = new Date("2026-01-01T12:00:00Z");
const LATER = new Date("2026-01-01T12:01:00Z");
const LATEST = new Date("2026-01-01T12:02:00Z");
const ROW = {
  id: "0190a6a0-0000-7000-8000-000000000001",
  url: "http://a.test/",
  lastUsedAt: NOW,
  lastTriedAt: null,
  lastStatus: null,
  lastError: null,
  lastVerdict: null,
  failures: 0,
  auto: true,
  q: "",
  inOrder: false,
  options: {},
  pausedAt: null,
  cursorSeq: 8,
  gone: 0,
  restUntil: null,
};
const AROUND = { lastSeq: 10, waiting: 0, dueAt: null, dead: 0, now: NOW };

function nextTry(row: Partial<Parameters<typeof presentTarget>[0]>, around: object = {}) {
  return presentTarget({ ...ROW, ...row }, { ...AROUND, ...around }).nextTryAt;
}

it("counts what is behind only while it is forwarded to", () => {
  expect(presentTarget(ROW, AROUND)).toMatchObject({
    behind: 2,
    paused: false,
    options: { retries: { attempts: 10 } },
  });
  expect(presentTarget({ ...ROW, auto: false }, AROUND).behind).toBe(0);
  expect(presentTarget({ ...ROW, cursorSeq: 11 }, AROUND).behind).toBe(0);
});

it("tells when something is sent next, unless that is now or never", () => {
  expect(nextTry({})).toBeNull();
  expect(nextTry({ cursorSeq: 10 })).toBeNull();
  expect(nextTry({ cursorSeq: 10 }, { dueAt: LATER })).toBe(LATER.toISOString());
  // New hits do not wait for those that do, but in order.
  expect(nextTry({}, { dueAt: LATER })).toBeNull();
  expect(nextTry({ inOrder: true }, { dueAt: LATER })).toBe(LATER.toISOString());
  expect(nextTry({ restUntil: LATER })).toBe(LATER.toISOString());
  expect(nextTry({ restUntil: LATER, cursorSeq: 10 }, { dueAt: LATEST })).toBe(LATEST.toISOString());
  expect(nextTry({ restUntil: LATER, cursorSeq: 10 })).toBeNull();
  expect(nextTry({ pausedAt: NOW, cursorSeq: 10 }, { dueAt: LATER })).toBeNull();
});
