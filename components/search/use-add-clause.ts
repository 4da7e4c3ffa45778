"use client";
import type { SearchValue } from "./search-value";
import { useSearchText } from "./use-search-text";

/** Adds clauses to the search in the URL; `onAdded` is called when the search has changed. */
export function useAddClause(onAdded: () => void): SearchValue {
  const { text, setText } = useSearchText();
  return (clause) => {
    // The language is no part of the page before somebody searches.
    import("./add-clause").then(
      ({ addClause }) => {
        setText(addClause(text, clause), "push");
        onAdded();
      },
      () => undefined,
    );
  };
}
