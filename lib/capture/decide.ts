import { answerPreflight, isPreflight } from "@/lib/answers/preflight-answer";
import { refuse } from "@/lib/answers/refuse";
import type { RenderedAnswer } from "@/lib/answers/rendered-answer";
import type { KnownBin } from "./slugs/known-bin";
import type { WireRequest } from "./wire-request";

/** What a bin does with a request. */
export interface Decision {
  readonly kind: "accept" | "deny";
  readonly answer: RenderedAnswer;
  readonly reason: string | null;
}

/** Bin and request in, verdict out: no clock, no effect. A message that came to us broken is 400 whatever the bin says. */
export function decide(bin: KnownBin, request: WireRequest): Decision {
  if (bin.isPaused) return { kind: "deny", answer: refuse("paused"), reason: "The bin is paused." };
  return { kind: "accept", answer: chooseAnswer(bin, request), reason: request.reason };
}

function chooseAnswer(bin: KnownBin, request: WireRequest): RenderedAnswer {
  if (request.isTooLarge) return refuse("too-large");
  if (request.state === "malformed") return refuse("malformed");
  if (isPreflight(request.method, request.headers)) return answerPreflight(request.headers);
  return bin.answer;
}
