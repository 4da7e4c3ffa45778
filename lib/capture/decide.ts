import { answerPreflight, isPreflight } from "@/lib/answers/preflight-answer";
import { refuse } from "@/lib/answers/refuse";
import { renderAnswer } from "@/lib/answers/render-answer";
import type { RenderedAnswer } from "@/lib/answers/rendered-answer";
import { HANDSHAKE_RULE } from "@/lib/hits/handshake-rule";
import { findBinHandshake } from "@/lib/secrets/find-bin-handshake";
import { toRead } from "./sighting/sight-request";
import type { KnownBin } from "./slugs/known-bin";
import type { WireRequest } from "./wire-request";

/** What a bin answers to a request that it takes. */
export interface Decision {
  readonly answer: RenderedAnswer;
  /** What chose the answer; null for the bin's default, and for what no bin can choose. */
  readonly rule: string | null;
  /** The relay that is asked for an answer, if it does so in time; else `answer` counts. */
  readonly relay?: KnownBin["relay"] | undefined;
}

/** Bin and request in, answer out: no clock, no effect. A message that came to us broken is 400 whatever the bin says. */
export function decide(bin: KnownBin, request: WireRequest, hasCaptureHost: boolean): Decision {
  if (request.isTooLarge) return { answer: refuse("too-large"), rule: null };
  if (request.state === "malformed") return { answer: refuse("malformed"), rule: null };
  if (isPreflight(request.method, request.headers)) return { answer: answerPreflight(request.headers), rule: null };
  const handshake = bin.handshakes === "auto" ? findBinHandshake(toRead(request), bin.secrets) : null;
  if (handshake === null || handshake.answer === null) return { answer: bin.answer, rule: null, relay: bin.relay };
  return { answer: renderAnswer(handshake.answer, hasCaptureHost), rule: HANDSHAKE_RULE };
}
