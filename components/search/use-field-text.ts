"use client";
import { useState } from "react";
import { useSearchText } from "./use-search-text";

interface FieldText {
  /** What stands in the field: may be ahead of what is searched for. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Searches for a text and writes it into the URL. */
  readonly apply: (text: string, how: "typed" | "chosen") => void;
}

/** The text of the search field. It follows the URL, but for what it wrote there itself: the typing goes on meanwhile. */
export function useFieldText(): FieldText {
  const { text: applied, setText: setApplied } = useSearchText();
  const [text, setText] = useState(applied);
  const [seen, setSeen] = useState(applied);
  const [written, setWritten] = useState<string | null>(null);
  if (applied !== seen) {
    setSeen(applied);
    if (applied === written) setWritten(null);
    else setText(applied);
  }
  return {
    text,
    setText,
    apply: (next, how) => {
      if (next.trim() === applied.trim()) return;
      setWritten(next);
      // The step that begins a search can be gone back; each letter of it cannot.
      setApplied(next, how === "chosen" || applied === "" ? "push" : "replace");
    },
  };
}
