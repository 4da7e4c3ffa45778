import { expect } from "vitest";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { type BinFeed, createBinFeed, type FeedEffect, type FeedInput } from "@/lib/live/client/bin-feed";
import { stepFeed } from "@/lib/live/client/step-feed";
import { MAX_MISSED_HITS } from "@/lib/live/events";
import { buildSummary } from "./build-summary";

interface Answer {
  readonly id: number;
  readonly deliver: () => void;
}

/** A table, a hub and a network that can lose, double, delay and reorder, around one feed. */
export class FeedWorld {
  feed: BinFeed;
  readonly table = new Set<number>();
  lastSeq = 0;
  readonly shown = new Set<number>();
  readonly shownTimes = new Map<number, number>();
  asks = 0;
  #settledByAnswer = 0;
  #isUp: boolean = false;
  #isJoined: boolean = false;
  #events: FeedInput[] = [];
  #watch: (FeedEffect & { type: "watch" }) | null = null;
  #watchAnswer: Answer | null = null;
  #ask: (FeedEffect & { type: "ask" }) | null = null;
  #askAnswer: Answer | null = null;
  #timer: number | null = null;

  constructor(existing: number) {
    this.commit(existing);
    this.feed = createBinFeed(this.lastSeq);
    for (const seq of this.table) this.shown.add(seq);
  }

  commit(count: number): void {
    const hits: HitSummary[] = [];
    for (let made = 0; made < count; made += 1) {
      this.lastSeq += 1;
      this.table.add(this.lastSeq);
      hits.push(buildSummary(this.lastSeq));
    }
    if (this.#isJoined && count > 0) this.#events.push({ type: "hits", hits, lastSeq: this.lastSeq });
  }

  deleteHit(at: number): void {
    const seqs = [...this.table];
    const seq = seqs.at(at % Math.max(1, seqs.length));
    if (seq === undefined) return;
    this.table.delete(seq);
    const event = { binId: "bin", seqs: [seq], upToSeq: seq };
    if (this.#isJoined) this.#events.push({ type: "hitsDeleted", event });
  }

  change(at: number): void {
    const seq = [...this.table].at(at % Math.max(1, this.table.size));
    if (seq !== undefined && this.#isJoined) this.#events.push({ type: "hitChanged", hit: buildSummary(seq) });
  }

  heartbeat(): void {
    if (this.#isJoined) this.#events.push({ type: "heartbeat", lastSeq: this.lastSeq });
  }

  deliver(at: number): void {
    const event = this.#events.splice(at % Math.max(1, this.#events.length), 1).at(0);
    if (event) this.put(event);
  }

  double(at: number): void {
    const event = this.#events.at(at % Math.max(1, this.#events.length));
    if (event) this.put(event);
  }

  /** Deletions and changes travel over an ordered connection: they are lost only with it. */
  lose(at: number): void {
    const index = at % Math.max(1, this.#events.length);
    const type = this.#events[index]?.type;
    if (type === "hits" || type === "heartbeat") this.#events.splice(index, 1);
  }

  connect(): void {
    if (this.#isUp) return;
    this.#isUp = true;
    this.put({ type: "connected" });
  }

  disconnect(): void {
    if (!this.#isUp) return;
    this.#isUp = false;
    this.#isJoined = false;
    this.#events = [];
    this.#watch = null;
    this.#watchAnswer = null;
    this.put({ type: "disconnected", at: 1 });
  }

  /** The hub joins the room, then reads the table; the answer is still on its way. */
  readWatch(): void {
    const watch = this.#watch;
    if (!watch) return;
    this.#isJoined = true;
    this.#watch = null;
    const hits = this.#read(watch.afterSeq, this.lastSeq + 1);
    const resnapshot = hits.length > MAX_MISSED_HITS;
    const answer = { id: watch.id, lastSeq: this.lastSeq, hits: resnapshot ? [] : hits, resnapshot };
    this.#watchAnswer = { id: watch.id, deliver: () => this.put({ type: "watched", ...answer }) };
  }

  answerWatch(): void {
    const answer = this.#watchAnswer;
    this.#watchAnswer = null;
    answer?.deliver();
  }

  failWatch(): void {
    const id = this.#watch?.id ?? this.#watchAnswer?.id;
    this.#watch = null;
    this.#watchAnswer = null;
    if (id !== undefined) this.put({ type: "watchFailed", id });
  }

  readAsk(): void {
    const ask = this.#ask;
    if (!ask) return;
    this.#ask = null;
    const hits = this.#read(ask.after, ask.before);
    this.#askAnswer = {
      id: ask.id,
      deliver: () => {
        this.#settledByAnswer = Math.max(this.#settledByAnswer, ask.before - 1);
        this.put({ type: "gapAnswered", id: ask.id, hits });
      },
    };
  }

  answerAsk(): void {
    const answer = this.#askAnswer;
    this.#askAnswer = null;
    answer?.deliver();
  }

  failAsk(): void {
    const id = this.#ask?.id ?? this.#askAnswer?.id;
    this.#ask = null;
    this.#askAnswer = null;
    if (id !== undefined) this.put({ type: "gapFailed", id });
  }

  fireTimer(): void {
    const id = this.#timer;
    this.#timer = null;
    if (id !== null) this.put({ type: "waited", id });
  }

  put(input: FeedInput): void {
    const { feed, effects } = stepFeed(this.feed, input);
    this.feed = feed;
    for (const effect of effects) this.#perform(effect);
  }

  /** Everything on its way arrives, one heartbeat included; ends when nothing is left to do. */
  settle(): void {
    this.connect();
    for (let round = 0; round < 50; round += 1) {
      if (round === 10) this.heartbeat();
      while (this.#events.length > 0) this.deliver(0);
      this.readWatch();
      this.answerWatch();
      this.readAsk();
      this.answerAsk();
      this.fireTimer();
    }
    expect({ watch: this.#watch, ask: this.#ask, timer: this.#timer }).toEqual({ watch: null, ask: null, timer: null });
  }

  #read(after: number, before: number): HitSummary[] {
    return [...this.table].filter((seq) => seq > after && seq < before).map((seq) => buildSummary(seq));
  }

  #perform(effect: FeedEffect): void {
    switch (effect.type) {
      case "watch":
        expect(this.#watch, "one watch at a time").toBeNull();
        expect(this.#isUp, "watches only when connected").toBe(true);
        this.#watch = effect;
        return;
      case "ask":
        expect(this.#ask ?? this.#askAnswer, "one gap request at a time").toBeNull();
        expect(effect.after, "never asks for what was answered").toBeGreaterThanOrEqual(this.#settledByAnswer);
        expect(effect.before - effect.after - 1).toBeLessThanOrEqual(MAX_MISSED_HITS);
        expect(effect.before - effect.after - 1).toBeGreaterThanOrEqual(1);
        this.asks += 1;
        this.#ask = effect;
        return;
      case "wait":
        this.#timer = effect.id;
        return;
      case "show":
        for (const { seq } of effect.hits) {
          this.shownTimes.set(seq, (this.shownTimes.get(seq) ?? 0) + 1);
          this.shown.add(seq);
        }
        return;
      case "remove":
        for (const seq of effect.event.seqs === "all" ? [] : effect.event.seqs) this.shown.delete(seq);
        return;
      case "resync":
        this.shown.clear();
        for (const seq of this.table) this.shown.add(seq);
        return;
      case "replace":
      case "reread":
        return;
      default:
        effect satisfies never;
    }
  }
}
