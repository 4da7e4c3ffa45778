import { setTimeout as sleep } from "node:timers/promises";

/** Between two looks whether the local server is back: at first, and never longer than. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** The time during which the local server refuses connections, and how long new hits wait for its end. */
export interface Outage {
  /** A connection was refused, so that nothing arrived. */
  noteRefused(): void;
  /** A connection was taken, whatever came of it. */
  noteReached(): void;
  /** Whether the server is away and hits wait for it; not once it was away for longer than they do. */
  isWaitedFor(): boolean;
  /** Resolves when the server may be back, or is waited for no longer; rejects when the program ends. */
  whenOver(): Promise<void>;
}

interface OutageParts {
  /** How long hits wait, from the first refusal on; 0: not at all. */
  readonly waitMs: number;
  readonly signal: AbortSignal;
  /** Whether connections are still refused; never rejects. */
  readonly isRefused: () => Promise<boolean>;
  readonly onWaiting: () => void;
  readonly onBack: () => void;
  readonly onGivenUp: () => void;
  /** Milliseconds of any origin. */
  readonly now?: () => number;
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const pauseByTimer = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal });

/** Looks for the server while it is away, ever more seldom, up to every five seconds. */
export function createOutage(parts: OutageParts): Outage {
  const { waitMs, signal, isRefused, onWaiting, onBack, onGivenUp } = parts;
  const { now = () => performance.now(), pause = pauseByTimer } = parts;
  let since: number | null = null;
  let isGivenUp = false;
  let pauseMs = FIRST_PAUSE_MS;
  let watching: Promise<void> | null = null;

  async function watch(startedAt: number): Promise<void> {
    const end = startedAt + waitMs;
    // A server that takes a connection and then refuses again was not back: its time runs on.
    while (since === startedAt && now() < end) {
      await pause(Math.min(pauseMs, end - now()), signal);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      if (!(await isRefused())) return;
    }
    if (since !== startedAt) return;
    isGivenUp = true;
    onGivenUp();
  }

  return {
    noteRefused() {
      if (waitMs === 0 || isGivenUp || watching !== null) return;
      if (since === null) onWaiting();
      since ??= now();
      watching = watch(since).finally(() => {
        watching = null;
      });
      // Told by whenOver; nobody may be waiting when the program ends.
      watching.catch(() => undefined);
    },
    noteReached() {
      if (since === null) return;
      since = null;
      isGivenUp = false;
      pauseMs = FIRST_PAUSE_MS;
      onBack();
    },
    isWaitedFor: () => since !== null && !isGivenUp,
    async whenOver() {
      await watching;
      signal.throwIfAborted();
    },
  };
}
