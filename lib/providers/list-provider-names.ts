import type { Provider } from "./provider";

/**
 * The short name of each provider whose id does not give it away by a capital letter: what a list of hits needs of the
 * catalogue, small enough for its first load.
 */
export function listProviderNames(providers: readonly Provider[]): Readonly<Record<string, string>> {
  const named = providers
    .map(({ id, name }) => [id, name.replace(/ \(.*\)$/, "")] as const)
    .filter(([id, name]) => name !== id.charAt(0).toUpperCase() + id.slice(1));
  return Object.fromEntries(named.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
