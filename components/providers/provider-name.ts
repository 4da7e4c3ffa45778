import names from "./provider-names.json";

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(names));

/** What people call a provider. Generated for all that are known; an id that is not reads as it is. */
export function providerName(id: string): string {
  return NAMES.get(id) ?? id.charAt(0).toUpperCase() + id.slice(1);
}
