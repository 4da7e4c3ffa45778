"use client";
import { useSearchParams } from "next/navigation";
import { type ManyChoice, type ManyPath, readChoice, readPath, writeChoice } from "./many-choice";

interface ManyUrl {
  readonly choice: ManyChoice;
  readonly path: ManyPath | null;
  readonly change: (change: { readonly choice?: ManyChoice; readonly path?: ManyPath }) => void;
}

/** What is looked at, kept in the URL, so that a link shows the same. */
export function useManyUrl(): ManyUrl {
  const parameters = useSearchParams();
  const choice = readChoice(parameters);
  const path = readPath(parameters);
  return {
    choice,
    path,
    change: (change) => {
      const query = writeChoice(change.choice ?? choice, change.path ?? path);
      window.history.replaceState(null, "", `${window.location.pathname}?${query}`);
    },
  };
}
