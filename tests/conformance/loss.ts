import type { RawHeaders } from "@/lib/http/raw-headers";
import type { Expectation, HitFacts, Way } from "./expectation";
import type { SentRequest } from "./sent-request";

/** Something that a sender says and that a door does not return. */
export interface Loss {
  readonly what: string;
  readonly why: string;
  /** What then becomes of the request. Losses apply in order, each to what the ones before have left. */
  apply(expected: Expectation, sent: SentRequest, way: Way): Expectation;
}

/** Requests that get this status, or no answer (null), and are not stored. */
export function refuses(
  status: number | null,
  what: string,
  why: string,
  applies: (sent: SentRequest, way: Way) => boolean,
): Loss {
  const refusal: Expectation = { isContinued: false, status, hit: null };
  return {
    what,
    why,
    apply: (expected, sent, way) => (expected.hit !== null && applies(sent, way) ? refusal : expected),
  };
}

/** Facts of a hit that are not what was sent; null: of this hit they are. */
export function alters(
  what: string,
  why: string,
  alter: (hit: HitFacts, sent: SentRequest, way: Way) => Partial<HitFacts> | null,
): Loss {
  return {
    what,
    why,
    apply: (expected, sent, way) =>
      expected.hit === null ? expected : { ...expected, hit: { ...expected.hit, ...alter(expected.hit, sent, way) } },
  };
}

export function altersHeaders(what: string, why: string, alter: (headers: RawHeaders) => RawHeaders): Loss {
  return alters(what, why, ({ headers }) => ({ headers: alter(headers) }));
}

/** The target is another, and so is the URL. */
export function altersTarget(what: string, why: string, alter: (target: string, way: Way) => string): Loss {
  return alters(what, why, (hit, _sent, way) => {
    const target = alter(hit.target, way);
    return { target, url: hit.url.slice(0, hit.url.length - hit.target.length) + target };
  });
}
