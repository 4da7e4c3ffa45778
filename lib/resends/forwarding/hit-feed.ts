import type { Database } from "@/lib/database";
import type { CapturePace } from "./capture-pace";
import type { ForwardTarget } from "./forward-target";
import { type MatchingStep, matchingHits } from "./matching-hits";
import { pause } from "./pause";

/** While captures come thick, reading hits takes a tenth of the time. */
const REST = 9;
const MOST_REST_MS = 5_000;

export interface FedHits {
  readonly seqs: readonly number[];
  /** With them every hit up to this one is decided. */
  readonly upTo: number;
  /** Deleted before they were looked at. */
  readonly gone: number;
}

export interface HitFeed {
  /** The next hits that a target asks for, at most so many; null when there are no hits behind its cursor. */
  next(target: ForwardTarget, most: number): Promise<FedHits | null>;
}

/** Reads ahead of the cursor in large steps, and hands out small ones. For one target, begins anew when its search changes. */
export function createHitFeed(
  db: Database,
  { pace, signal }: { readonly pace: CapturePace; readonly signal: AbortSignal },
): HitFeed {
  let steps: AsyncGenerator<MatchingStep> | null = null;
  let q: string | null = null;
  let held: Pick<MatchingStep, "seqs" | "scannedTo" | "gone"> | null = null;

  async function readStep(target: ForwardTarget): Promise<MatchingStep | null> {
    const step = await steps?.next();
    if (step !== undefined && !step.done) return step.value;
    const bin = await db.bin.findUnique({ where: { id: target.binId }, select: { lastSeq: true } });
    if (bin === null || bin.lastSeq <= target.cursorSeq) return null;
    steps = matchingHits(db, target, bin.lastSeq);
    const first = await steps.next();
    return first.done ? null : first.value;
  }

  return {
    async next(target, most) {
      if (q !== target.q) {
        steps = null;
        held = null;
        ({ q } = target);
      }
      if (held === null) {
        const step = await readStep(target);
        if (step === null) return null;
        if (!pace.isQuiet(performance.now())) await pause(Math.min(MOST_REST_MS, REST * step.took), signal);
        held = step;
      }
      const { seqs, scannedTo, gone } = held;
      const now = seqs.slice(0, most);
      const rest = seqs.slice(most);
      held = rest.length === 0 ? null : { seqs: rest, scannedTo, gone: 0 };
      return { seqs: now, upTo: rest.length === 0 ? scannedTo : (now.at(-1) ?? scannedTo), gone };
    },
  };
}
