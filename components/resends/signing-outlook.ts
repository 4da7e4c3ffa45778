import type { CatalogueEntry } from "@/lib/providers/catalogue";
import type { Signing } from "@/lib/resends/resend-schema";

/** Which ways to sign there are for a hit, before it is sent. */
export interface SigningOutlook {
  /** The default first. */
  readonly possible: readonly Signing[];
  /** Why it cannot be signed anew; null where it can. */
  readonly problem: string | null;
}

interface OutlookInput {
  readonly provider: string | null;
  /** Null for a provider that nothing is known of. */
  readonly facts: Pick<CatalogueEntry, "name" | "proof" | "canSign"> | null;
  /** The providers that the bin has secrets of; null while that is not known. */
  readonly secretProviders: readonly string[] | null;
}

const AS_CAPTURED: readonly Signing[] = ["exact"];
const ALL: readonly Signing[] = ["fresh", "exact", "stale", "wrong"];

/** What the server will do, said beforehand: anew where it knows the scheme and has the secret, else as captured. */
export function signingOutlook({ provider, facts, secretProviders }: OutlookInput): SigningOutlook {
  const cannot = (problem: string): SigningOutlook => ({ possible: AS_CAPTURED, problem });
  if (provider === null || facts === null) return cannot("The sender is not known, so nothing is signed anew.");
  if (facts.proof === "none") return cannot(`${facts.name} does not sign its requests.`);
  if (!facts.canSign) {
    return cannot(
      `${facts.name} signs with a private key of its own, so that nobody else can: receivers that check the time will refuse it.`,
    );
  }
  if (secretProviders !== null && !secretProviders.includes(provider)) {
    return cannot(
      `No secret of ${facts.name} is stored, so it goes with the captured signature. Set the secret in the hit’s Signature section to have it signed anew.`,
    );
  }
  return { possible: ALL, problem: null };
}
