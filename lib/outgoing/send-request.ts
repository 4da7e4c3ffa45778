import { isAppError } from "@/lib/errors";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { checkTargetUrl } from "./check-target-url";
import { createDeadlines, type TimeLimits } from "./create-deadlines";
import { type Answer, exchange, type WireOut } from "./exchange";
import { type Failure, toFailure } from "./exchange-failure";
import { openConnection } from "./open-connection";
import { type Resolve, resolveBySystem, resolveTarget } from "./resolve-target";
import type { TargetPolicy } from "./target-policy";

export interface OutgoingRequest {
  /** Where to: checked by the guard before anything is looked up. */
  readonly url: string;
  readonly method: string;
  /** Origin-form. */
  readonly target: string;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

export interface SendOptions {
  readonly policy: TargetPolicy;
  readonly limits: TimeLimits;
  readonly maxAnswerBytes: number;
  /** SHA-256 of the one certificate that is accepted although nothing vouches for it. */
  readonly certificate?: string | null;
  readonly resolve?: Resolve;
  /** Ends the exchange; its failure is CANCELLED. */
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds of each step; null for a step that was not reached or not needed. */
export interface Timing {
  readonly dnsMs: number | null;
  readonly connectMs: number | null;
  readonly tlsMs: number | null;
  /** From the start until the head of the answer. */
  readonly firstByteMs: number | null;
  readonly totalMs: number;
}

export interface Exchanged {
  readonly answer: Answer | null;
  readonly failure: Failure | null;
  readonly timing: Timing;
}

type Steps = { -readonly [Step in Exclude<keyof Timing, "totalMs">]: Timing[Step] };

/**
 * One exchange with a target: the request goes out byte for byte as it is given, to an address that the policy allows.
 * Never rejects for what a target, its name or its certificate does: either `answer` or `failure` is there.
 */
export async function sendRequest(request: OutgoingRequest, options: SendOptions): Promise<Exchanged> {
  const startedAt = performance.now();
  const steps: Steps = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null };
  const deadlines = createDeadlines(options.limits, hostOf(request.url), options.signal);
  let answer: Answer | null = null;
  let failure: Failure | null = null;
  try {
    const url = checkTargetUrl(request.url, options.policy);
    answer = await attempt(url, request, { options, deadlines, steps, startedAt });
  } catch (error) {
    failure = isAppError(error)
      ? { code: "TARGET_REFUSED", message: error.message }
      : toFailure(error, hostOf(request.url));
  } finally {
    deadlines.end();
  }
  return { answer, failure, timing: { ...steps, totalMs: performance.now() - startedAt } };
}

interface Course {
  readonly options: SendOptions;
  readonly deadlines: ReturnType<typeof createDeadlines>;
  readonly steps: Steps;
  readonly startedAt: number;
}

async function attempt(url: URL, request: OutgoingRequest, course: Course): Promise<Answer> {
  const { options, deadlines, steps, startedAt } = course;
  const addresses = await deadlines.race(resolveTarget(url, options.policy, options.resolve ?? resolveBySystem));
  steps.dnsMs = performance.now() - startedAt;
  const { signal } = deadlines;
  const connection = await openConnection({ url, addresses, certificate: options.certificate ?? null, signal });
  steps.connectMs = connection.connectMs;
  steps.tlsMs = connection.tlsMs;
  deadlines.connected();
  const { method, target, headers, body } = request;
  const wire: WireOut = { method, target, headers, body };
  return exchange({
    socket: connection.socket,
    wire,
    maxAnswerBytes: options.maxAnswerBytes,
    signal,
    onHead: () => {
      steps.firstByteMs = performance.now() - startedAt;
      deadlines.answered();
    },
  });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url.slice(0, 100);
}
