import type { CatalogueEntry, RetryEntry } from "./catalogue";
import type { Provider } from "./provider";

/** The facts of the data sheets, by name: what catalogue.json holds. */
export function listCatalogue(providers: readonly Provider[]): readonly CatalogueEntry[] {
  return providers.map(toEntry).toSorted((left, right) => left.name.localeCompare(right.name, "en"));
}

function toEntry(provider: Provider): CatalogueEntry {
  const { id, name, docs, secretHint = null, secretParts = null, note = null } = provider;
  const schemes = provider.isProofUnsettled === true ? [] : provider.schemes;
  return {
    id,
    name,
    docs,
    proof: schemes.some(({ kind }) => kind === "signature") ? "signature" : (schemes[0]?.kind ?? "none"),
    canSign: schemes.some(({ canSign }) => canSign),
    hasHandshake: provider.handshake !== undefined,
    secretHint,
    secretParts,
    note,
    retry: toRetry(provider),
  };
}

function toRetry({ retry }: Provider): RetryEntry | null {
  if (retry === undefined) return null;
  const { policy = null, delays = null, success = null, timeoutSeconds = null, evidence } = retry;
  return { policy, delays, success, timeoutSeconds, isDocumented: evidence === "documented" };
}
