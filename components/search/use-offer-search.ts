"use client";
import type { FieldName } from "@/lib/query/fields";
import { useSearchValue } from "./search-value";

export type OfferSearch = (field: FieldName, path: readonly string[], value: string) => () => void;

/** Makes "search this value" for a field of the search language; null where there is no list to search. */
export function useOfferSearch(): OfferSearch | null {
  const search = useSearchValue();
  if (search === null) return null;
  // What writes clauses is fetched when one is asked for.
  return (field, path, value) => () =>
    void import("@/lib/query/compose-clause").then(
      ({ composeClause }) => search(composeClause(field, path, value)),
      () => undefined,
    );
}
