import { answerPreflight } from "@/lib/answers/preflight-answer";
import { refuse } from "@/lib/answers/refuse";
import { refuseAccess } from "@/lib/answers/refuse-access";
import { renderAnswer } from "@/lib/answers/render-answer";
import type { RenderedAnswer } from "@/lib/answers/rendered-answer";
import { toRead } from "@/lib/capture/sighting/sight-request";
import type { KnownBin } from "@/lib/capture/slugs/known-bin";
import type { WireRequest } from "@/lib/capture/wire-request";
import type { DenialRule } from "@/lib/hits/denial-rule";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { createRateLimit, type Rate } from "@/lib/limits/create-rate-limit";
import { findBinHandshake } from "@/lib/secrets/find-bin-handshake";
import { checkAccess, type RequestHead } from "./check-access";
import { describeDenial } from "./describe-denial";
import type { KnownAccess } from "./known-access";

/** Why a request is not taken, in words for the bin's owner, and what its sender is told. */
export interface Denial {
  readonly rule: DenialRule;
  readonly answer: RenderedAnswer;
  readonly reason: string;
}

export interface Gate {
  /** What keeps the request out, or null; then it has taken one from the bin's rate. */
  judge(bin: KnownBin, request: WireRequest, signature: HitSummary["signature"]): Denial | null;
  /** What the head alone tells, without taking from the rate. */
  judgeHead(bin: KnownBin, head: RequestHead): DenialRule | null;
}

/** Asks bins whom they let in. Their rates are counted in this process. */
export function createGate(hasCaptureHost: boolean, now?: () => number): Gate {
  const rates = createRateLimit(now === undefined ? {} : { now });
  const rateOf = (perMinute: number): Rate => ({ perMinute, burst: perMinute });

  function findRule(bin: KnownBin, access: KnownAccess, request: WireRequest, signature: HitSummary["signature"]) {
    const early = request.denial ?? checkAccess(access, toHead(request));
    if (early !== null) return early;
    if (access.isSignatureRequired && signature !== "valid") {
      return findAnsweredHandshake(bin, request) === null ? "signature" : "handshake";
    }
    const isTooOften = access.ratePerMinute !== null && rates.take(bin.id, rateOf(access.ratePerMinute)) > 0;
    return isTooOften ? "rate" : null;
  }

  function answerTo(rule: DenialRule, bin: KnownBin, access: KnownAccess, request: WireRequest): RenderedAnswer {
    switch (rule) {
      case "paused":
        return refuse("paused");
      case "preflight":
        return answerPreflight(request.headers);
      case "handshake":
        return findAnsweredHandshake(bin, request) ?? refuseAccess({ rule: "signature" });
      case "credentials":
        return refuseAccess({ rule, challenges: challengesOf(access) });
      case "rate":
        return refuseAccess({ rule, retryAfter: Math.max(1, rates.look(bin.id, rateOf(access.ratePerMinute ?? 1))) });
      default:
        return refuseAccess({ rule });
    }
  }

  function findAnsweredHandshake(bin: KnownBin, request: WireRequest): RenderedAnswer | null {
    const handshake = bin.handshakes === "auto" ? findBinHandshake(toRead(request), bin.secrets) : null;
    return handshake === null || handshake.answer === null ? null : renderAnswer(handshake.answer, hasCaptureHost);
  }

  return {
    judge(bin, request, signature) {
      if (bin.isPaused) return { rule: "paused", answer: refuse("paused"), reason: "The bin is paused." };
      if (bin.access === null) return null;
      const rule = findRule(bin, bin.access, request, signature);
      if (rule === null) return null;
      return {
        rule,
        answer: answerTo(rule, bin, bin.access, request),
        reason: describeDenial(rule, bin.access, request),
      };
    },
    judgeHead(bin, head) {
      if (bin.access === null) return null;
      const { ratePerMinute } = bin.access;
      const rule = checkAccess(bin.access, head);
      if (rule !== null || ratePerMinute === null) return rule;
      return rates.look(bin.id, rateOf(ratePerMinute)) > 0 ? "rate" : null;
    },
  };
}

function toHead({ method, headers, remoteAddress, body }: WireRequest): RequestHead {
  return { method, headers, remoteAddress, bodySize: body.size };
}

function challengesOf({ basic, bearer }: KnownAccess): readonly ("Basic" | "Bearer")[] {
  return [...(basic === null ? [] : (["Basic"] as const)), ...(bearer === null ? [] : (["Bearer"] as const))];
}
