import facts from "./catalogue.json";

/** What anybody may know of a sender. Absent knowledge is null. Nothing that is only guessed stands here. */
export interface CatalogueEntry {
  /** The provider's id, as hits have it. */
  readonly id: string;
  readonly name: string;
  /** Its documentation of webhooks. */
  readonly docs: string;
  /** signature: covers the request. token: names the sender, covers nothing. none: proves nothing. */
  readonly proof: "signature" | "token" | "none";
  /** False when signing anew takes the sender's private key. */
  readonly canSign: boolean;
  readonly hasHandshake: boolean;
  /** Where users find the secret, a sentence. */
  readonly secretHint: string | null;
  /** The names of its parts, where one text is not enough. */
  readonly secretParts: readonly string[] | null;
  readonly note: string | null;
  readonly retry: RetryEntry | null;
}

export interface RetryEntry {
  readonly policy: string | null;
  /** Seconds between an attempt and the next. */
  readonly delays: readonly number[] | null;
  /** Which answers count as delivered. */
  readonly success: string | null;
  readonly timeoutSeconds: number | null;
  /** False: general knowledge, not read in the sender's documentation; say "probably". */
  readonly isDocumented: boolean;
}

/** Every known sender, by name. Safe for the browser: generated from the registry, see `list-catalogue.ts`. */
export const CATALOGUE: readonly CatalogueEntry[] = facts.map((fact) => ({ ...fact, proof: readProof(fact.proof) }));

const BY_ID = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

export function findCatalogueEntry(id: string): CatalogueEntry | null {
  return BY_ID.get(id) ?? null;
}

function readProof(text: string): CatalogueEntry["proof"] {
  return text === "signature" || text === "token" ? text : "none";
}
