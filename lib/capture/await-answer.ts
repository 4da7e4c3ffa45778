import type { Capture } from "./capture";
import type { CaptureAnswer, WireRequest } from "./wire-request";

/** `captureHit` as a promise, for those who have few. Never rejects. */
export function awaitAnswer(capture: Pick<Capture, "captureHit">, request: WireRequest): Promise<CaptureAnswer> {
  return new Promise((resolve) => capture.captureHit(request, resolve));
}
