"use client";
import { useState } from "react";
import { formatBytes } from "./format-bytes";

const FOLD = 2000;

/** A value as it is; one too long to read in passing is cut, and says so. */
export function LongText({ text }: { readonly text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  if (isWhole || text.length <= FOLD) return text;
  return (
    <>
      {text.slice(0, FOLD)}…{" "}
      <button
        type="button"
        onClick={() => setIsWhole(true)}
        className="font-sans text-xs font-medium text-accent-ink hover:underline"
      >
        show all {formatBytes(text.length)}
      </button>
    </>
  );
}
