import { LRUCache } from "lru-cache";
import { AppError } from "@/lib/errors";

const WINDOW_MS = 60_000;
const MOST_WRONG = 10;

/** Wrong passwords per share, whoever gave them: addresses are cheap. Of this process. */
export interface GuessLimit {
  /**
   * Counts a guess as wrong before it is looked at, so that many at once are no way around. RATE_LIMITED after ten
   * within a minute. Call what it returns when the guess was right.
   */
  take(shareId: string): () => void;
}

export function createGuessLimit(now: () => number = Date.now): GuessLimit {
  const guesses = new LRUCache<string, number[]>({ max: 10_000 });
  return {
    take(shareId) {
      const at = now();
      const recent = (guesses.get(shareId) ?? []).filter((other) => other > at - WINDOW_MS);
      if (recent.length >= MOST_WRONG) {
        throw new AppError("RATE_LIMITED", "Too many wrong passwords. Wait a minute.");
      }
      guesses.set(shareId, [...recent, at]);
      return () => {
        const left = [...(guesses.get(shareId) ?? [])];
        const index = left.indexOf(at);
        if (index !== -1) guesses.set(shareId, left.toSpliced(index, 1));
      };
    },
  };
}
