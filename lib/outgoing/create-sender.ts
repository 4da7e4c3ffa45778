import { AppError, isAppError } from "@/lib/errors";
import type { Settings } from "@/lib/settings";
import { checkTargetUrl } from "./check-target-url";
import type { TimeLimits } from "./create-deadlines";
import { type Followed, followRedirects } from "./follow-redirects";
import { createOwnUrlTest, type OwnPlace } from "./own-url";
import { resolveBySystem, resolveTarget } from "./resolve-target";
import { type OutgoingRequest, sendRequest } from "./send-request";
import { readTargetPolicy } from "./target-policy";
import { targetRefused } from "./target-refused";

/** Bytes of an answer's body that are read. */
export const MAX_ANSWER_BYTES = 2 * 1024 * 1024;
/** Exchanges under way at once in this process. */
const MOST_AT_ONCE = 64;
const MOST_WAITING = 1000;

export interface SendOrder {
  readonly request: OutgoingRequest;
  readonly limits: TimeLimits;
  readonly followRedirects: boolean;
  readonly certificate: string | null;
}

export interface CheckedTarget {
  readonly url: URL;
  /** A capture URL of this very instance. */
  readonly isOwn: boolean;
}

/** What sends requests out of this process. */
export interface Sender {
  /** Aborted when the process stops: what waits for a later attempt gives up. */
  readonly signal: AbortSignal;
  /**
   * A target as the guard lets it pass. UNPROCESSABLE, with the rule, for one that is refused, and for what this instance
   * serves itself, captures aside. A name that has no address just now passes: sending to it says so.
   */
  check(url: string): Promise<CheckedTarget>;
  /**
   * One exchange, through the guard again; waits for its turn. RATE_LIMITED when too many wait; never rejects for what
   * the target does.
   */
  send(order: SendOrder): Promise<Followed>;
  /** Runs what goes on after its caller was answered, and resolves when it has ended; it must not reject. */
  goOn(task: () => Promise<void>): Promise<void>;
  /** Ends all exchanges, and resolves when they and what went on have ended. */
  close(): Promise<void>;
}

export function createSender(settings: Settings, place: OwnPlace): Sender {
  const policy = readTargetPolicy(settings);
  const findOwn = createOwnUrlTest(settings, place);
  const controller = new AbortController();
  const { signal } = controller;
  const waiting: Array<() => void> = [];
  const tasks = new Set<Promise<void>>();
  let underWay = 0;

  async function takeTurn(): Promise<void> {
    if (waiting.length >= MOST_WAITING) {
      throw new AppError("RATE_LIMITED", "Too many requests wait to be sent. Try again in a moment.");
    }
    if (underWay < MOST_AT_ONCE) underWay++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function endTurn(): void {
    const next = waiting.shift();
    if (next === undefined) underWay--;
    else next();
  }

  return {
    signal,
    async check(text) {
      const url = checkTargetUrl(text, policy);
      const own = findOwn(url);
      if (own === "pages") {
        throw targetRefused(
          "That is Hookscope itself. Send to the capture URL of a bin, or to a server of your own.",
          "this instance",
        );
      }
      await resolveTarget(url, policy, resolveBySystem).catch((error: unknown) => {
        if (isAppError(error)) throw error;
      });
      return { url, isOwn: own === "capture" };
    },
    async send({ request, limits, certificate, followRedirects: isFollowed }) {
      await takeTurn();
      try {
        const options = { policy, limits, maxAnswerBytes: MAX_ANSWER_BYTES, certificate, signal };
        if (isFollowed) return await followRedirects(request, options);
        return { ...(await sendRequest(request, options)), redirects: [] };
      } finally {
        endTurn();
      }
    },
    goOn(task) {
      const running: Promise<void> = task().finally(() => tasks.delete(running));
      tasks.add(running);
      return running;
    },
    async close() {
      controller.abort();
      await Promise.allSettled(tasks);
    },
  };
}
