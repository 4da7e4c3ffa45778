import type { BinSettings } from "@/lib/bins/settings-schema";
import type { BinSecrets } from "@/lib/secrets/bin-secrets";
import { findBinHandshake } from "@/lib/secrets/find-bin-handshake";
import { HANDSHAKE_RULE } from "./handshake-rule";
import type { HitHandshake } from "./hit-handshake-schema";
import type { HitRow } from "./present-hit";
import { isWhole, toProviderRequest } from "./to-provider-request";

/** The handshake that a hit is, with the answer to give; null when it is none, or the bin wants to know of none. */
export function findHitHandshake(
  hit: HitRow,
  { handshakes, secrets }: { handshakes: BinSettings["handshakes"]; secrets: BinSecrets },
): HitHandshake | null {
  if (handshakes === "off" || !isWhole(hit)) return null;
  const found = findBinHandshake(toProviderRequest(hit), secrets);
  if (found === null) return null;
  const { provider, challenge, explanation, answer, learnedSecret } = found;
  return {
    provider,
    challenge,
    explanation,
    answer,
    answered: hit.answerRule === HANDSHAKE_RULE,
    handsOverSecret: learnedSecret !== undefined,
  };
}
