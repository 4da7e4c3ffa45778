import type { Logger } from "pino";
import { renderRelayedAnswer } from "@/lib/answers/render-relayed-answer";
import type { Database } from "@/lib/database";
import { HIT_SUMMARY_COLUMNS } from "@/lib/hits/hit-summary-row";
import { presentHitSummary } from "@/lib/hits/present-hit-summary";
import type { LivePublisher } from "@/lib/live/live-publisher";
import { RELAY_SCHEME } from "@/lib/relays/relay-name-schema";
import type { AskRelay, RelayAnswer } from "./relay-answer";
import type { CaptureAnswer, HitIdentity } from "./wire-request";

/** Senders that wait for a relay at a time, in this process and of one bin; further ones get the bin's own answer. */
const MOST_WAITING = 500;
const MOST_PER_BIN = 32;

interface Relay {
  readonly name: string;
  readonly waitMs: number;
}

export interface RelayedAnswers {
  /**
   * Settles once: with what the relay's server answers to the stored hit, if that comes in time, else with the bin's own
   * answer. Never throws.
   */
  answer(own: CaptureAnswer, relay: Relay, settle: (answer: CaptureAnswer) => void): void;
}

interface RelayedParts {
  readonly db: Database;
  readonly live: LivePublisher;
  readonly log: Logger;
  readonly askRelay: AskRelay | undefined;
  readonly hasCaptureHost: boolean;
  /** Ends the waiting. */
  readonly closing: AbortSignal;
}

/** Waits for relays on behalf of senders: outside the path of other captures, and only so many at a time. */
export function createRelayedAnswers(parts: RelayedParts): RelayedAnswers {
  const { db, live, log, askRelay, hasCaptureHost, closing } = parts;
  const waiting = new Map<string, number>();
  let all = 0;

  function count(binId: string, by: 1 | -1): void {
    const ofBin = (waiting.get(binId) ?? 0) + by;
    if (ofBin === 0) waiting.delete(binId);
    else waiting.set(binId, ofBin);
    all += by;
  }

  async function noteAnswer({ binId, seq }: HitIdentity, name: string, answerStatus: number): Promise<void> {
    const [row] = await db.hit.updateManyAndReturn({
      where: { binId, seq },
      data: { answerStatus, answerRule: `${RELAY_SCHEME}${name}` },
      select: HIT_SUMMARY_COLUMNS,
    });
    if (row !== undefined && live.isWatched(binId)) live.hitChanged(presentHitSummary(row));
  }

  async function ask(ask: AskRelay, hit: HitIdentity, own: CaptureAnswer, relay: Relay): Promise<CaptureAnswer> {
    const answer = await inTime(ask(hit, relay.name), relay.waitMs, closing);
    if (answer === null) return own;
    noteAnswer(hit, relay.name, answer.status).catch((error: unknown) =>
      log.warn({ err: error, ...hit }, "what a relay answered was not noted on its hit"),
    );
    return { ...own, ...renderRelayedAnswer(answer, hasCaptureHost, hit.seq), delayMs: 0 };
  }

  return {
    answer(own, relay, settle) {
      const { hit } = own;
      const isFull = hit !== null && (all >= MOST_WAITING || (waiting.get(hit.binId) ?? 0) >= MOST_PER_BIN);
      if (hit === null || askRelay === undefined || isFull || closing.aborted) {
        settle(own);
        return;
      }
      count(hit.binId, 1);
      void ask(askRelay, hit, own, relay)
        .catch((error: unknown) => {
          log.error({ err: error, ...hit }, "a relay could not be asked for its answer");
          return own;
        })
        .then((answer) => {
          count(hit.binId, -1);
          settle(answer);
        });
    },
  };
}

/** Null when it is not there in time, or the process ends. */
function inTime(answer: Promise<RelayAnswer | null>, ms: number, closing: AbortSignal): Promise<RelayAnswer | null> {
  return new Promise((resolve, reject) => {
    const giveUp = () => end(() => resolve(null));
    const timer = setTimeout(giveUp, ms);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      closing.removeEventListener("abort", giveUp);
      settle();
    };
    closing.addEventListener("abort", giveUp, { once: true });
    answer.then(
      (value) => end(() => resolve(value)),
      (error: unknown) => end(() => reject(error)),
    );
  });
}
