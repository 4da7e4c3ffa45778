import { findCatalogueEntry } from "@/lib/providers/catalogue";

/** The name of the only part of a secret that is one text. */
export const WHOLE = "secret";

/** What a provider's secret consists of: for most, and where none is known, one text. */
export function secretPartsOf(provider: string | null): readonly string[] {
  return (provider === null ? null : findCatalogueEntry(provider)?.secretParts) ?? [WHOLE];
}

/** "webhook_id" as "Webhook id". */
export function partLabel(part: string): string {
  const words = part.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The secret as the tools take it; null when a part is missing. As it was typed: a space at its end may be why nothing
 * fits, and is reported then.
 */
export function readSecret(
  texts: Readonly<Record<string, string>>,
  parts: readonly string[],
): string | Record<string, string> | null {
  const read = parts.map((part) => [part, texts[part] ?? ""] as const);
  if (read.some(([, text]) => text === "")) return null;
  const [first] = read;
  return read.length === 1 && first !== undefined && first[0] === WHOLE ? first[1] : Object.fromEntries(read);
}
