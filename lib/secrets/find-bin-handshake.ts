import { findHandshake } from "@/lib/providers/find-handshake";
import type { Handshake } from "@/lib/providers/handshakes/handshake";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import type { BinSecrets } from "./bin-secrets";

export type FoundHandshake = Handshake & { readonly provider: string };

/**
 * The handshake that a request to a bin is, or null. Providers whose secret is stored count as named by the user: theirs
 * need not be unmistakable. Never throws.
 */
export function findBinHandshake(request: ProviderRequest, secrets: BinSecrets): FoundHandshake | null {
  const findSecret = (provider: string) => secrets.get(provider)?.[0]?.value ?? null;
  for (const provider of secrets.keys()) {
    const found = findHandshake({ request, provider, findSecret });
    if (found !== null) return found;
  }
  return findHandshake({ request, findSecret });
}
