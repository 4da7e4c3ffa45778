"use client";
import { useEffect, useRef, useState } from "react";

const REPLACE_AFTER_MS = 200;

interface Selection {
  /** The hit in the URL; null for none: then the newest is followed. */
  readonly seq: number | null;
  /** `push` makes a step to come back to, `replace` does not. */
  readonly select: (seq: number | null, how: "push" | "replace") => void;
}

function seqOfPath(path: string): number | null {
  const seq = Number(path.split("/")[3] ?? "");
  return Number.isSafeInteger(seq) && seq > 0 ? seq : null;
}

/**
 * The selected hit, with the URL following it: back, forward and links open the same view. Replacements are written
 * a moment late, because browsers refuse more than about 200 history changes in 10 s and a held key makes more.
 */
export function useSelectedSeq(binId: string, initial: number | null): Selection {
  const [seq, setSeq] = useState(initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const handlePop = () => {
      clearTimeout(timer.current);
      if (window.location.pathname.startsWith(`/b/${binId}`)) setSeq(seqOfPath(window.location.pathname));
    };
    window.addEventListener("popstate", handlePop);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("popstate", handlePop);
    };
  }, [binId]);

  const select = (next: number | null, how: "push" | "replace") => {
    clearTimeout(timer.current);
    setSeq(next);
    const path = next === null ? `/b/${binId}` : `/b/${binId}/${next}`;
    if (path === window.location.pathname) return;
    // The search and the section in view stay, as they are when the change is written.
    const href = () => path + window.location.search + (next === null ? "" : window.location.hash);
    if (how === "push") window.history.pushState(null, "", href());
    else timer.current = setTimeout(() => window.history.replaceState(null, "", href()), REPLACE_AFTER_MS);
  };
  return { seq, select };
}
