import type { Followed } from "@/lib/outgoing/follow-redirects";

/** Answers that are kept for those who ask a second time, altogether. */
const MOST_KEPT_BYTES = 8 * 1024 * 1024;
const MOST_KEPT = 2_000;
/** Hits that are remembered as sent. */
const MOST_SENT = 20_000;

/** What came of a try to send a hit. */
export interface Tried {
  readonly outcome: Followed;
  /** Nothing arrived, and the hit is to be sent once more: it counts as never sent. */
  readonly comesAgain: boolean;
}

/** What went to the local server because it is new: each hit once, whoever asks for it and however often. */
export interface Ledger {
  /** Whether the hit is done with, or is being sent. */
  has(seq: number): boolean;
  /** Resolves when the hit's exchange has ended, with what came of it; null when that is not known. */
  whenSettled(seq: number): Promise<Followed | null>;
  /** Sends by `send` unless the hit was sent before; then resolves with what came of that. */
  once(seq: number, send: () => Promise<Tried>): Promise<Followed>;
}

const FORGOTTEN: Followed = {
  answer: null,
  failure: { code: "FAILED", message: "It was sent before; its answer is not kept any more." },
  timing: { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 0 },
  redirects: [],
};

export function createLedger(): Ledger {
  const sent = new Set<number>();
  const kept = new Map<number, { readonly outcome: Promise<Followed>; bytes: number }>();
  let keptBytes = 0;

  function trim(): void {
    for (const [seq, { bytes }] of kept) {
      if (keptBytes <= MOST_KEPT_BYTES && kept.size <= MOST_KEPT) return;
      // Those under way have no bytes yet, and are waited for.
      if (bytes < 0) continue;
      keptBytes -= bytes;
      kept.delete(seq);
    }
  }

  return {
    has: (seq) => sent.has(seq),
    whenSettled: async (seq) => (await kept.get(seq)?.outcome) ?? null,
    once(seq, send) {
      const former = kept.get(seq);
      if (former !== undefined) return former.outcome;
      if (sent.has(seq)) return Promise.resolve(FORGOTTEN);
      sent.add(seq);
      const [oldest = seq] = sent;
      if (sent.size > MOST_SENT) sent.delete(oldest);
      const settle = ({ outcome, comesAgain }: Tried): Followed => {
        if (comesAgain) {
          sent.delete(seq);
          kept.delete(seq);
        } else {
          entry.bytes = outcome.answer?.body.length ?? 0;
          keptBytes += entry.bytes;
          trim();
        }
        return outcome;
      };
      const entry = { outcome: send().then(settle), bytes: -1 };
      kept.set(seq, entry);
      return entry.outcome;
    },
  };
}
