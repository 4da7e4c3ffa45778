"use client";
import { useEffect, useState } from "react";

const BATCH_MS = 1500;

/** Tells screen readers what changed, politely, and at most once in a while. */
export function StatusRegion({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), BATCH_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {spoken}
    </div>
  );
}
