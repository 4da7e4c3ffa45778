import type { HitSummary } from "@/lib/hits/hit-schema";
import { GAP_PATIENCE_MS, HEARTBEAT_MS, MAX_MISSED_HITS } from "@/lib/live/events";
import type { BinFeed, FeedEffect, FeedInput, FeedStep } from "./bin-feed";
import { freshHits, settleSeqs, settleUpTo } from "./settle";

/**
 * One step of a feed: pure, no clock. Whatever the order, doubling, loss and delay of inputs, every existing hit is shown
 * once or covered by a resync, as long as the hub answers a watch in the end. At most one watch, one gap request and
 * one timer are under way at a time; an answered gap is never asked for again.
 */
export function stepFeed(feed: BinFeed, input: FeedInput): FeedStep {
  if (feed.ended !== null) return { feed, effects: [] };
  return attend(react(feed, input));
}

function react(feed: BinFeed, input: FeedInput): FeedStep {
  switch (input.type) {
    case "connected":
      return startWatch({ ...feed, isConnected: true, isWatching: feed.isWatching === null ? null : false });
    case "disconnected":
      return only({
        ...feed,
        isConnected: false,
        isWatching: feed.isWatching === null ? null : false,
        offlineSince: feed.offlineSince ?? input.at,
        watch: null,
        wait: null,
      });
    case "watched":
      return takeWatchAnswer(feed, input);
    case "watchFailed":
      return input.id === feed.watch?.id ? backOff({ ...feed, watch: null }) : only(feed);
    case "refused":
      return only({ ...feed, watch: null, wait: null, ended: "noAccess" });
    case "hits":
      return show(know(feed, input.lastSeq), input.hits);
    case "hitChanged":
      return freshHits(feed, [input.hit]).length > 0
        ? show(feed, [input.hit])
        : { feed, effects: [{ type: "replace", hit: input.hit }] };
    case "hitsDeleted": {
      const { seqs, upToSeq } = input.event;
      const settled = seqs === "all" ? settleUpTo(feed, upToSeq) : settleSeqs(feed, seqs);
      return { feed: settled, effects: [{ type: "remove", event: input.event }] };
    }
    case "binDeleted":
      return only({ ...feed, watch: null, wait: null, ended: "deleted" });
    case "heartbeat":
      return only(know(feed, input.lastSeq));
    case "waited":
      return input.id === feed.wait?.id ? endWait({ ...feed, wait: null }) : only(feed);
    case "gapAnswered":
      return takeGapAnswer(feed, input);
    case "gapFailed":
      return input.id === feed.ask?.id ? backOff({ ...feed, ask: null }) : only(feed);
    case "woke":
      return feed.isConnected && feed.watch === null ? startWatch(feed) : only(feed);
    default:
      return input satisfies never;
  }
}

function only(feed: BinFeed): FeedStep {
  return { feed, effects: [] };
}

function know(feed: BinFeed, lastSeq: number): BinFeed {
  return lastSeq > feed.newest ? { ...feed, newest: lastSeq } : feed;
}

function show(feed: BinFeed, hits: readonly HitSummary[]): FeedStep {
  const fresh = freshHits(feed, hits);
  if (fresh.length === 0) return only(feed);
  return {
    feed: settleSeqs(
      feed,
      fresh.map((hit) => hit.seq),
    ),
    effects: [{ type: "show", hits: fresh }],
  };
}

function startWatch(feed: BinFeed): FeedStep {
  const id = feed.nextId;
  return {
    feed: { ...feed, watch: { id }, wait: null, nextId: id + 1 },
    effects: [{ type: "watch", id, afterSeq: feed.settled }],
  };
}

function takeWatchAnswer(feed: BinFeed, answer: Extract<FeedInput, { type: "watched" }>): FeedStep {
  if (answer.id !== feed.watch?.id) return only(feed);
  // Changes and deletions are not caught up one by one: after a lost connection everything on screen is read again.
  const wasAway = feed.isWatching === false || feed.offlineSince !== null;
  const effects: FeedEffect[] = [];
  // Between the page's rendering and the first watch nobody told of them either.
  const isFirst = feed.isWatching === null;
  if (answer.resnapshot) effects.push({ type: "resync", after: feed.settled, lastSeq: answer.lastSeq });
  else if (wasAway) effects.push({ type: "resync", after: feed.settled, lastSeq: feed.settled });
  else if (isFirst) effects.push({ type: "reread" });
  const shown = answer.resnapshot ? only(feed) : show(feed, answer.hits);
  return {
    // The hub has read everything up to lastSeq: what it did not hand over is a hole.
    feed: {
      ...settleUpTo(shown.feed, answer.lastSeq),
      watch: null,
      isWatching: true,
      offlineSince: null,
      failures: 0,
    },
    effects: [...effects, ...shown.effects],
  };
}

function takeGapAnswer(feed: BinFeed, answer: Extract<FeedInput, { type: "gapAnswered" }>): FeedStep {
  if (answer.id !== feed.ask?.id) return only(feed);
  const { before } = feed.ask;
  const { feed: shown, effects } = show({ ...feed, ask: null, failures: 0 }, answer.hits);
  return { feed: settleUpTo(shown, before - 1), effects };
}

function backOff(feed: BinFeed): FeedStep {
  const failures = feed.failures + 1;
  return startWait({ ...feed, failures }, Math.min(GAP_PATIENCE_MS * 2 ** failures, HEARTBEAT_MS));
}

function startWait(feed: BinFeed, ms: number): FeedStep {
  const id = feed.nextId;
  return { feed: { ...feed, wait: { id }, nextId: id + 1 }, effects: [{ type: "wait", id, ms }] };
}

/** A gap that nothing is being done about gets its patience. */
function attend(step: FeedStep): FeedStep {
  const { feed } = step;
  const isIdle = feed.isWatching && feed.watch === null && feed.ask === null && feed.wait === null;
  if (!isIdle || feed.newest <= feed.settled || feed.ended !== null) return step;
  const waiting = startWait(feed, GAP_PATIENCE_MS);
  return { feed: waiting.feed, effects: [...step.effects, ...waiting.effects] };
}

function endWait(feed: BinFeed): FeedStep {
  if (!feed.isConnected || feed.watch !== null) return only(feed);
  if (!feed.isWatching) return startWatch(feed);
  if (feed.ask !== null || feed.newest <= feed.settled) return only(feed);
  if (feed.newest - feed.settled - feed.ahead.size > MAX_MISSED_HITS) {
    return {
      feed: settleUpTo(feed, feed.newest),
      effects: [{ type: "resync", after: feed.settled, lastSeq: feed.newest }],
    };
  }
  const id = feed.nextId;
  const ask = { id, after: feed.settled, before: lastMissing(feed) + 1 };
  return { feed: { ...feed, ask, nextId: id + 1 }, effects: [{ type: "ask", ...ask }] };
}

/** The last missing seq among the next MAX_MISSED_HITS: one request for all gaps that it can answer whole. */
function lastMissing(feed: BinFeed): number {
  let seq = Math.min(feed.newest, feed.settled + MAX_MISSED_HITS);
  while (feed.ahead.has(seq)) seq -= 1;
  return seq;
}
