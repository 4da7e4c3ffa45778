"use client";
import { useEffect, useState } from "react";
import type { FieldExplanation } from "./field-guide";

export type ExplainHeader = (name: string, value?: string) => FieldExplanation;

let loaded: ExplainHeader | null = null;

/** What is known about header fields, and what of them is secret. It is much, so it comes after the page; null until then. */
export function useHeaderGuide(): ExplainHeader | null {
  const [explain, setExplain] = useState(() => loaded);
  useEffect(() => {
    if (loaded !== null) return;
    let isCurrent = true;
    import("./field-guide").then(
      ({ explainField }) => {
        loaded = explainField;
        if (isCurrent) setExplain(() => explainField);
      },
      // Without it headers are only not explained.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return explain;
}
