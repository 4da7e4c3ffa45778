import { setTimeout } from "node:timers/promises";
import { refuse } from "@/lib/answers/refuse";
import type { RenderedAnswer } from "@/lib/answers/rendered-answer";
import { awaitAnswer } from "@/lib/capture/await-answer";
import { collectBody } from "@/lib/capture/collect-body";
import { nowMicros } from "@/lib/capture/wall-clock";
import { getRuntime, type Runtime } from "@/lib/runtime";
import { describeWebRequest, readWebHead } from "./describe-web-request";
import { readWebBody, type WebEnding } from "./read-web-body";

const HEAD_COST = 8 * 1024;

/**
 * The route door: captures a request that a framework has read, with the limits and answers of the Node door. What is
 * lost on that way is in `describeWebRequest`. Never rejects.
 */
export async function captureWebRequest(request: Request, slug: string): Promise<Response> {
  const runtime = getRuntime();
  try {
    return await captureWith(runtime, request, slug);
  } catch (error) {
    runtime.log.error({ err: error }, "a capture failed");
    return toResponse(refuse("overloaded"));
  }
}

async function captureWith({ capture, settings }: Runtime, request: Request, slug: string): Promise<Response> {
  const receivedAtMicros = nowMicros();
  const startedAt = performance.now();
  const collector = collectBody(settings.MAX_BODY_BYTES, capture.budget, HEAD_COST);
  if (collector === null) return toResponse(refuse("overloaded"));
  const { denial } = capture.lookAtHead(slug, () => readWebHead(request, settings));
  // Apart, so that nothing here holds the body while the answer is delayed.
  const store = (ending: WebEnding) =>
    awaitAnswer(
      capture,
      describeWebRequest(request, slug, settings, {
        receivedAtMicros,
        durationMs: performance.now() - startedAt,
        ending,
        isTooLarge: collector.isOverLimit,
        denial,
        body: collector.finish(ending !== "enough" && ending !== "denied"),
      }),
    );
  try {
    const ending = denial === null ? await readWebBody(request.body, collector) : "denied";
    if (ending === "no-room") return toResponse(refuse("overloaded"));
    const answer = await store(ending);
    collector.dropBytes();
    await delay(answer.delayMs, AbortSignal.any([capture.closing, request.signal]));
    if (answer.hit !== null && request.signal.aborted && ending !== "cut") {
      capture.recordSenderGone(answer.hit, performance.now() - startedAt);
    }
    return toResponse(answer);
  } finally {
    collector.release();
  }
}

/** Waits, or less when the process closes or the sender leaves. */
async function delay(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0) return;
  try {
    await setTimeout(ms, undefined, { signal });
  } catch {
    // Cut short: the answer leaves now.
  }
}

function toResponse({ status, headers, body }: RenderedAnswer): Response {
  const isBodiless = status === 204 || status === 205 || status === 304;
  const response = new Response(isBodiless ? null : Uint8Array.from(body), { status });
  for (const [name, value] of headers) response.headers.append(name, value);
  return response;
}
