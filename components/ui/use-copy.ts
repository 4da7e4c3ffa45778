"use client";
import { useEffect, useState } from "react";
import { copyText } from "./copy-text";

const SHOWN_MS = 1000;
const FAILED_MS = 4000;

export type CopyState = "idle" | "copied" | "failed";

/** Copies, and says for a second that it did (or for four that it could not). */
export function useCopy(): { state: CopyState; copy: (text: string) => void } {
  const [state, setState] = useState<CopyState>("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), state === "copied" ? SHOWN_MS : FAILED_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (text: string) => {
    copyText(text).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  };
  return { state, copy };
}
