import { ExchangeFailure, type FailureCode } from "./exchange-failure";

/** Milliseconds that the steps of an exchange may take, each counted from the start of its step. */
export interface TimeLimits {
  /** Looking up the name, TCP and TLS together. */
  readonly connectMs: number;
  /** From the connection until the head of the answer. */
  readonly firstByteMs: number;
  /** The whole exchange. */
  readonly totalMs: number;
}

export interface Deadlines {
  /** Aborts with an ExchangeFailure when a step takes too long, or the caller gave up. */
  readonly signal: AbortSignal;
  /** The connection stands: from now on the answer is waited for. */
  connected(): void;
  answered(): void;
  end(): void;
  /** The promise's result, unless a deadline comes first. */
  race<Result>(promise: Promise<Result>): Promise<Result>;
}

/** The clock of one exchange. */
export function createDeadlines(limits: TimeLimits, host: string, given: AbortSignal | undefined): Deadlines {
  const controller = new AbortController();
  const fail = (code: FailureCode, message: string) => controller.abort(new ExchangeFailure({ code, message }));
  const cancel = () => fail("CANCELLED", "It was cancelled.");
  const total = setTimeout(
    () => fail("RESPONSE_TIMEOUT", `${host} did not finish its answer within ${inSeconds(limits.totalMs)}.`),
    limits.totalMs,
  );
  let step = setTimeout(
    () => fail("CONNECT_TIMEOUT", `${host} did not take the connection within ${inSeconds(limits.connectMs)}.`),
    limits.connectMs,
  );
  if (given?.aborted) cancel();
  else given?.addEventListener("abort", cancel, { once: true });
  return {
    signal: controller.signal,
    connected() {
      clearTimeout(step);
      step = setTimeout(
        () => fail("RESPONSE_TIMEOUT", `${host} did not answer within ${inSeconds(limits.firstByteMs)}.`),
        limits.firstByteMs,
      );
    },
    answered: () => clearTimeout(step),
    end() {
      clearTimeout(step);
      clearTimeout(total);
      given?.removeEventListener("abort", cancel);
    },
    race: (promise) => orAborted(promise, controller.signal),
  };
}

function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function inSeconds(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toFixed(1))} s`;
}
