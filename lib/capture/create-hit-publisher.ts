import type { Logger } from "pino";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { presentHitSummary } from "@/lib/hits/present-hit-summary";
import { findHeader } from "@/lib/http/raw-headers";
import type { LivePublisher } from "@/lib/live/live-publisher";
import type { HitDraft } from "./writer/pending-hit";

// One frame of a screen: more often than this nobody sees.
const WINDOW_MS = 16;

/**
 * Tells watchers of stored hits: per bin one event per window, ascending by seq; after a quiet window at once, with those
 * of the same batch. Hits of bins that nobody watches cost nothing. Never throws: the capture is done when this is called.
 */
export function createHitPublisher(live: LivePublisher, log: Logger): (draft: HitDraft, seq: number) => void {
  const collected = new Map<string, HitSummary[]>();
  let timer: NodeJS.Timeout | null = null;
  let publishedAt = Number.NEGATIVE_INFINITY;

  function publish(): void {
    timer = null;
    publishedAt = performance.now();
    for (const [binId, hits] of collected) {
      try {
        live.hits(
          binId,
          hits.sort((left, right) => left.seq - right.seq),
        );
      } catch (error) {
        log.error({ err: error, binId }, "stored hits were not published");
      }
    }
    collected.clear();
  }

  return (draft, seq) => {
    try {
      if (!live.isWatched(draft.binId)) return;
      const hits = collected.get(draft.binId);
      const summary = summarise(draft, seq);
      if (hits === undefined) collected.set(draft.binId, [summary]);
      else hits.push(summary);
      if (timer === null) timer = setTimeout(publish, Math.max(0, publishedAt + WINDOW_MS - performance.now()));
    } catch (error) {
      log.error({ err: error, binId: draft.binId }, "a stored hit was not published");
    }
  };
}

/** The summary as a reader of the table would get it. */
function summarise({ binId, request, state, answerStatus, answerRule, sighting }: HitDraft, seq: number): HitSummary {
  return presentHitSummary({
    binId,
    seq,
    receivedAt: BigInt(request.receivedAtMicros),
    method: request.method,
    target: request.target,
    httpVersion: request.httpVersion,
    fidelity: request.fidelity,
    state,
    contentType: findHeader(request.headers, "content-type"),
    bodySize: BigInt(request.body.size),
    bodyTruncated: request.body.truncated,
    remoteAddress: request.remoteAddress,
    provider: sighting.provider,
    eventType: sighting.eventType,
    deliveryId: sighting.deliveryId,
    attempt: sighting.attempt,
    signature: sighting.signature,
    answerStatus,
    answerRule,
    durationMs: request.durationMs,
    pinned: false,
    note: null,
    resendStatus: null,
    resendVerdict: null,
    drift: null,
  });
}
