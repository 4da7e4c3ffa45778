"use client";
import { useEffect, useState } from "react";
import type { HeaderExplanation } from "@/lib/http/fields/explain-header";

export type ExplainHeader = (name: string) => HeaderExplanation;

let loaded: ExplainHeader | null = null;

/** What is known about header fields. It is a long list, so it comes after the page; null until then. */
export function useHeaderGuide(): ExplainHeader | null {
  const [explain, setExplain] = useState(() => loaded);
  useEffect(() => {
    if (loaded !== null) return;
    let isCurrent = true;
    import("@/lib/http/fields/explain-header").then(
      ({ explainHeader }) => {
        loaded = explainHeader;
        if (isCurrent) setExplain(() => explainHeader);
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
