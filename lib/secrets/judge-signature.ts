import type { HitSummary } from "@/lib/hits/hit-schema";
import { findHandshake } from "@/lib/providers/find-handshake";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import type { NamedSecret } from "@/lib/providers/schemes/secret";
import { verify } from "@/lib/providers/verify";

export interface JudgedRequest {
  readonly request: ProviderRequest;
  readonly provider: string;
  /** Those that the bin has for the provider. */
  readonly secrets: readonly NamedSecret[];
  /** Unix seconds, when it was received. */
  readonly receivedAt: number;
}

/**
 * The mark that a hit carries: "unchecked" without a secret, for senders that sign nothing, and for handshakes, which
 * many senders leave unsigned. Looks for no reasons. Never throws.
 */
export function judgeSignature({ request, provider, secrets, receivedAt }: JudgedRequest): HitSummary["signature"] {
  if (secrets.length === 0) return "unchecked";
  const { valid, cause } = verify({ request, provider, secrets, now: receivedAt, isSearched: false });
  if (valid === null) return "unchecked";
  if (valid) return "valid";
  const isUnsigned = cause === "missing_signature";
  if (isUnsigned && findHandshake({ request, provider, findSecret: () => null }) !== null) return "unchecked";
  return "invalid";
}
