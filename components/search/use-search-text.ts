"use client";
import { useSearchParams } from "next/navigation";
import { searchHref } from "./search-href";

interface SearchText {
  /** What the URL searches for, as written; "" for nothing. */
  readonly text: string;
  /** `push` makes a step to come back to, `replace` does not. */
  readonly setText: (text: string, how: "push" | "replace") => void;
}

/** The search in the URL (`?q=`): links, back and forward carry it, whichever hit is open. */
export function useSearchText(): SearchText {
  const text = useSearchParams().get("q") ?? "";
  const setText = (next: string, how: "push" | "replace") => {
    const { location, history } = window;
    const href = searchHref(location.pathname, location.search, next);
    if (href === location.pathname + location.search) return;
    if (how === "push") history.pushState(null, "", href);
    else history.replaceState(null, "", href);
  };
  return { text, setText };
}
