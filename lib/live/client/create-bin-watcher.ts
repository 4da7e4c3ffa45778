import { MAX_MISSED_HITS, type WatchAnswer } from "@/lib/live/events";
import { createBinFeed, type FeedEffect, type FeedInput } from "./bin-feed";
import type { BinScreen } from "./bin-screen";
import type { HitRange } from "./fetch-hits";
import { presentConnection } from "./present-connection";
import { stepFeed } from "./step-feed";

export interface BinWatcherParts {
  readonly binId: string;
  readonly lastSeq: number;
  readonly screen: BinScreen;
  /** Asks the hub to watch; rejects when it does not answer. */
  readonly watch: (afterSeq: number) => Promise<WatchAnswer>;
  readonly fetchHits: (range: HitRange, signal: AbortSignal) => Promise<Parameters<BinScreen["show"]>[0]>;
}

export interface BinWatcher {
  readonly binId: string;
  readonly screen: BinScreen;
  put(input: FeedInput): void;
  stop(): void;
}

const NO_ACCESS: ReadonlySet<string> = new Set(["NOT_FOUND", "UNAUTHENTICATED", "FORBIDDEN"]);

/** Runs one feed: does what it wants done, and gives back what came of it. */
export function createBinWatcher({ binId, lastSeq, screen, watch, fetchHits }: BinWatcherParts): BinWatcher {
  let feed = createBinFeed(lastSeq);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new AbortController();

  function put(input: FeedInput): void {
    if (stopped.signal.aborted) return;
    const step = stepFeed(feed, input);
    feed = step.feed;
    for (const effect of step.effects) perform(effect);
    screen.update({ connection: presentConnection(feed), lastSeq: feed.newest });
  }

  function perform(effect: FeedEffect): void {
    switch (effect.type) {
      case "watch":
        void requestWatch(effect.id, effect.afterSeq).then(put);
        return;
      case "ask":
        void requestGap(effect).then(put);
        return;
      case "wait":
        clearTimeout(timer);
        timer = setTimeout(() => put({ type: "waited", id: effect.id }), effect.ms);
        return;
      case "show":
        screen.show(effect.hits);
        return;
      case "replace":
        screen.replace(effect.hit);
        return;
      case "remove":
        screen.remove(effect.event);
        return;
      case "reread":
        screen.reread();
        return;
      case "resync":
        screen.resync(effect);
        return;
      default:
        effect satisfies never;
    }
  }

  async function requestWatch(id: number, afterSeq: number): Promise<FeedInput> {
    try {
      const answer = await watch(afterSeq);
      if (answer.ok) return { type: "watched", id, ...answer };
      return NO_ACCESS.has(answer.error.code) ? { type: "refused" } : { type: "watchFailed", id };
    } catch {
      return { type: "watchFailed", id };
    }
  }

  async function requestGap({ id, after, before }: FeedEffect & { type: "ask" }): Promise<FeedInput> {
    try {
      const hits = await fetchHits({ binId, after, before, limit: MAX_MISSED_HITS }, stopped.signal);
      return { type: "gapAnswered", id, hits };
    } catch {
      return { type: "gapFailed", id };
    }
  }

  return {
    binId,
    screen,
    put,
    stop() {
      stopped.abort();
      clearTimeout(timer);
    },
  };
}
