"use client";
import { useSearchParams } from "next/navigation";

interface SharedPlace {
  /** Which hit of a shared bin is looked at; null for none. */
  readonly seq: number | null;
  /** Which other it is compared with; null for none. */
  readonly other: number | null;
  /** `push` makes a step to come back to. */
  readonly show: (place: { readonly seq: number | null; readonly other?: number }, how: "push" | "replace") => void;
}

/** What of a shared bin is looked at, kept in the URL beside what is searched for. */
export function useSharedPlace(): SharedPlace {
  const asked = useSearchParams();
  return {
    seq: readSeq(asked.get("hit")),
    other: readSeq(asked.get("with")),
    show: ({ seq, other }, how) => {
      const { pathname, search, hash } = window.location;
      const parameters = new URLSearchParams(search);
      // The options of a comparison end with it.
      for (const name of ["hit", "with", "at", "view", "noise"]) parameters.delete(name);
      if (seq !== null) parameters.set("hit", String(seq));
      if (other !== undefined) parameters.set("with", String(other));
      const query = parameters.toString();
      const href = `${pathname}${query === "" ? "" : `?${query}`}${hash}`;
      if (how === "push") window.history.pushState(null, "", href);
      else window.history.replaceState(null, "", href);
    },
  };
}

function readSeq(text: string | null): number | null {
  const seq = Number(text);
  return Number.isSafeInteger(seq) && seq > 0 ? seq : null;
}
