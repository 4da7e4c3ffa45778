import { describe, expect, test } from "vitest";
import { type BinFeed, createBinFeed, type FeedEffect, type FeedInput } from "@/lib/live/client/bin-feed";
import { presentConnection } from "@/lib/live/client/present-connection";
import { stepFeed } from "@/lib/live/client/step-feed";
import { GAP_PATIENCE_MS, HEARTBEAT_MS } from "@/lib/live/events";
import { buildSummary } from "./build-summary";

function run(feed: BinFeed, ...inputs: FeedInput[]): { feed: BinFeed; effects: readonly FeedEffect[] } {
  let last: { feed: BinFeed; effects: readonly FeedEffect[] } = { feed, effects: [] };
  for (const input of inputs) last = stepFeed(last.feed, input);
  return last;
}

const hits = (...seqs: number[]): FeedInput => ({
  type: "hits",
  hits: seqs.map((seq) => buildSummary(seq)),
  lastSeq: Math.max(...seqs),
});
const watched = (id: number, lastSeq: number, ...seqs: number[]): FeedInput => ({
  type: "watched",
  id,
  lastSeq,
  hits: seqs.map((seq) => buildSummary(seq)),
  resnapshot: false,
});
const types = (effects: readonly FeedEffect[]) => effects.map((effect) => effect.type);
const state = (feed: BinFeed) => presentConnection(feed).state;

const live = run(createBinFeed(10), { type: "connected" }, watched(1, 10)).feed;

describe("the way to live and back", () => {
  test("connecting, live, offline since the first failure, catching up, live", () => {
    let feed = createBinFeed(10);
    expect(state(feed)).toBe("connecting");
    feed = run(feed, { type: "connected" }).feed;
    expect(state(feed)).toBe("connecting");
    feed = run(feed, watched(1, 10)).feed;
    expect(state(feed)).toBe("live");
    feed = run(feed, { type: "disconnected", at: 5 }, { type: "disconnected", at: 9 }).feed;
    expect(presentConnection(feed)).toEqual({ state: "offline", since: 5 });
    feed = run(feed, { type: "connected" }).feed;
    expect(state(feed)).toBe("catchingUp");
    expect(state(run(feed, watched(feed.watch?.id ?? 0, 10)).feed)).toBe("live");
  });

  test("a lost connection is made up for by what was missed and by reading the screen again", () => {
    const away = run(live, { type: "disconnected", at: 1 });
    const back = run(away.feed, { type: "connected" });
    expect(back.effects).toMatchObject([{ type: "watch", afterSeq: 10 }]);
    const { effects } = run(back.feed, watched(back.feed.watch?.id ?? 0, 12, 11, 12));
    expect(types(effects)).toEqual(["resync", "show"]);
  });

  test("the first watch has what is on screen read again: it may have changed since it was rendered", () => {
    const first = run(createBinFeed(10), { type: "connected" }, watched(1, 12, 11, 12));
    expect(types(first.effects)).toEqual(["reread", "show"]);
    const missed = { ...watched(1, 900), resnapshot: true } as FeedInput;
    expect(types(run(createBinFeed(10), { type: "connected" }, missed).effects)).toEqual(["resync"]);
  });

  test("an answer to a watch of an earlier connection changes nothing", () => {
    const back = run(createBinFeed(0), { type: "connected" }, { type: "disconnected", at: 1 }, { type: "connected" });
    expect(run(back.feed, watched(1, 5, 1, 2, 3, 4, 5))).toEqual({ feed: back.feed, effects: [] });
  });

  test("waking watches again without reading everything again", () => {
    const woken = run(live, { type: "woke" });
    expect(woken.effects).toMatchObject([{ type: "watch", afterSeq: 10 }]);
    expect(run(woken.feed, { type: "woke" }).effects).toEqual([]);
    const { effects } = run(woken.feed, watched(woken.feed.watch?.id ?? 0, 11, 11));
    expect(types(effects)).toEqual(["show"]);
  });

  test("refused, or its bin deleted, it is over whatever comes", () => {
    for (const [input, reason] of [
      [{ type: "refused" }, "noAccess"],
      [{ type: "binDeleted" }, "deleted"],
    ] as const) {
      const { feed } = run(live, input, { type: "disconnected", at: 1 }, { type: "connected" }, hits(11));
      expect(presentConnection(feed)).toEqual({ state: "ended", reason });
    }
  });

  test("a watch that fails is tried again, later each time", () => {
    let feed = run(createBinFeed(0), { type: "connected" }).feed;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const failed = run(feed, { type: "watchFailed", id: feed.watch?.id ?? 0 });
      for (const effect of failed.effects) if (effect.type === "wait") waits.push(effect.ms);
      feed = run(failed.feed, { type: "waited", id: failed.feed.wait?.id ?? 0 }).feed;
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, HEARTBEAT_MS, HEARTBEAT_MS, HEARTBEAT_MS]);
  });
});

describe("gaps", () => {
  test("get patience, then one request for all of them, and what it lacks is a hole", () => {
    const gap = run(live, hits(12, 14));
    expect(gap.effects).toMatchObject([{ type: "show" }, { type: "wait", ms: GAP_PATIENCE_MS }]);
    const asked = run(gap.feed, hits(15), { type: "waited", id: gap.feed.wait?.id ?? 0 });
    expect(asked.effects).toMatchObject([{ type: "ask", after: 10, before: 14 }]);
    expect(state(asked.feed)).toBe("catchingUp");
    const id = asked.feed.ask?.id ?? 0;
    const answered = run(asked.feed, { type: "gapAnswered", id, hits: [buildSummary(11), buildSummary(12)] });
    expect(answered.effects).toMatchObject([{ type: "show", hits: [{ seq: 11 }] }]);
    expect(answered.feed).toMatchObject({ settled: 15, ask: null, wait: null });
  });

  test("that close by themselves are not asked for", () => {
    const gap = run(live, hits(12));
    const { effects } = run(gap.feed, hits(11), { type: "waited", id: gap.feed.wait?.id ?? 0 });
    expect(effects).toEqual([]);
  });

  test("are seen by a heartbeat", () => {
    const { effects } = run(live, { type: "heartbeat", lastSeq: 11 });
    expect(effects).toMatchObject([{ type: "wait", ms: GAP_PATIENCE_MS }]);
  });

  test("in the answer to a watch are holes: nobody asks for them", () => {
    const { feed, effects } = run(createBinFeed(0), { type: "connected" }, watched(1, 5, 2, 4));
    expect(types(effects)).toEqual(["reread", "show"]);
    expect(feed).toMatchObject({ settled: 5, wait: null, ask: null });
  });

  test("that could not be asked for are asked for again, later each time", () => {
    let feed = run(live, hits(12)).feed;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const asked = run(feed, { type: "waited", id: feed.wait?.id ?? 0 });
      expect(asked.effects).toMatchObject([{ type: "ask", after: 10, before: 12 }]);
      const failed = run(asked.feed, { type: "gapFailed", id: asked.feed.ask?.id ?? 0 });
      for (const effect of failed.effects) if (effect.type === "wait") waits.push(effect.ms);
      feed = failed.feed;
    }
    expect(waits).toEqual([500, 1000, 2000]);
  });

  test("of deleted hits are none, and late news of those is not shown", () => {
    const event = { binId: "bin", seqs: [11], upToSeq: 11 };
    const { feed, effects } = run(live, { type: "hitsDeleted", event }, hits(11));
    expect(effects).toEqual([]);
    expect(feed.settled).toBe(11);
  });

  test("too long to ask for are read with the whole screen", () => {
    const gap = run(live, hits(2000));
    const { effects, feed } = run(gap.feed, { type: "waited", id: gap.feed.wait?.id ?? 0 });
    expect(types(effects)).toEqual(["resync"]);
    expect(feed.settled).toBe(2000);
  });
});

test("a hit that changed before it was known is shown as it is now, and not again as it was", () => {
  const changed = run(live, { type: "hitChanged", hit: buildSummary(11, { pinned: true }) });
  expect(changed.effects).toMatchObject([{ type: "show", hits: [{ seq: 11, pinned: true }] }]);
  expect(run(changed.feed, hits(11)).effects).toEqual([]);
});
