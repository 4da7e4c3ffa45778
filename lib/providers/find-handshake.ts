import { ALL_PROVIDERS, findProvider } from "./all-providers";
import type { Handshake } from "./handshakes/handshake";
import type { ProviderRequest } from "./request/provider-request";
import { RequestView } from "./request/request-view";
import type { Secret } from "./schemes/secret";

export interface HandshakeInput {
  readonly request: ProviderRequest;
  /** The provider that the user named for the endpoint; absent or null: whoever asks like that. */
  readonly provider?: string | null;
  /** Gives the secret stored for a provider, or null. */
  readonly findSecret: (provider: string) => Secret | null;
}

export type FoundHandshake = Handshake & { readonly provider: string };

/**
 * The handshake that a request is, with the answer to give; null when it is none. Where several senders ask alike, the
 * one that nobody else could be, else the first. Never answers with a MAC of a value that could be a message (the
 * endpoint would sign whatever it is asked to). Never throws.
 */
export function findHandshake({ request, provider: id, findSecret }: HandshakeInput): FoundHandshake | null {
  const view = new RequestView(request);
  const named = id == null ? null : findProvider(id);
  let alike: FoundHandshake | null = null;
  for (const provider of named === null ? ALL_PROVIDERS : [named]) {
    const found = provider.handshake?.(view, findSecret(provider.id)) ?? null;
    if (found === null || (named === null && found.fits === "any")) continue;
    const handshake = { ...found, provider: provider.id };
    if (found.fits === "only" || named !== null) return handshake;
    alike ??= handshake;
  }
  return alike;
}
