"use client";
import { createContext, useContext } from "react";

/** Narrows the list to the hits that a clause of the search language matches, beside what is searched already. */
export type SearchValue = (clause: string) => void;

export const SearchValueContext = createContext<SearchValue | null>(null);

/**
 * "Search this value", for whatever shows a value of a hit. The clause comes from `lib/query`, which quotes it.
 * Null where there is no list to search: then nothing offers it.
 */
export function useSearchValue(): SearchValue | null {
  return useContext(SearchValueContext);
}
