import type { Runtime } from "@/lib/runtime";
import { judgeOutcome, type Outcome } from "./judge-outcome";
import type { Destination } from "./open-destination";
import type { PreparedRequest } from "./prepare-request";
import { publishAttempt } from "./publish-attempt";
import { noteTargetOutcome } from "./remember-target";
import type { CreateResendInput } from "./resend-schema";
import { timeLimits } from "./time-limits";

/** What the attempts of one resend have in common. */
export interface Course {
  readonly resend: { readonly id: string; readonly binId: string; readonly hitSeq: number; readonly targetUrl: string };
  readonly destination: Pick<Destination, "send">;
  /** Each attempt is signed for its own time. */
  readonly prepare: () => PreparedRequest;
  /** Of the last resend of the hit to this target. */
  readonly before: Outcome | null;
  readonly order: CreateResendInput;
  /** Of an answer's body, as much is stored; all that was read where nothing is said. */
  readonly mostAnswerBytes?: number;
}

export interface AttemptDone {
  readonly n: number;
  readonly outcome: Outcome;
  /** Tells watchers, who then read the resend: called when all that the attempt leads to is stored. */
  readonly tell: () => Promise<void>;
}

/** One attempt: sends, judges, stores. Rejects only when it cannot be prepared or stored. */
export async function runAttempt(runtime: Runtime, course: Course, n: number): Promise<AttemptDone> {
  const { resend, destination, order, before, mostAnswerBytes = Number.POSITIVE_INFINITY } = course;
  const { request, url, changes } = course.prepare();
  const startedAt = new Date();
  const { answer, failure, timing, redirects } = await destination.send({
    request,
    limits: timeLimits(order.timeoutMs),
    followRedirects: order.followRedirects ?? false,
    certificate: order.certificate ?? null,
  });
  const outcome: Outcome = {
    status: answer?.status ?? null,
    errorCode: failure?.code ?? null,
    headers: answer?.headers ?? [],
    body: answer?.body ?? new Uint8Array(),
  };
  const row = {
    n,
    startedAt,
    status: outcome.status,
    headers: outcome.headers.map(([name, value]) => [name, value]),
    body: Buffer.from(outcome.body.subarray(0, mostAnswerBytes)),
    bodyTruncated: (answer?.bodyTruncated ?? false) || outcome.body.length > mostAnswerBytes,
    ...(failure === null ? {} : { error: { ...failure } }),
    timing: { ...timing },
    sent: {
      method: request.method,
      url,
      headers: request.headers.map(([name, value]) => [name, value]),
      bodySize: request.body.length,
      changes: changes.map((change) => ({ ...change })),
    },
    redirects: redirects.map((redirect) => ({ ...redirect })),
    verdict: judgeOutcome(before, outcome),
  };
  const stored = await runtime.db.resendAttempt.create({ data: { resendId: resend.id, ...row } });
  await noteTargetOutcome(runtime.db, {
    binId: resend.binId,
    url: resend.targetUrl,
    status: outcome.status,
    error: outcome.errorCode,
    verdict: row.verdict,
  });
  return { n, outcome, tell: () => publishAttempt(runtime, resend, stored) };
}
