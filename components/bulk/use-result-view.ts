"use client";
import { useSearchParams } from "next/navigation";
import { type ResultView, readResultView, writeResultView } from "./result-view";

/** What the table shows, kept in the URL, so that a link shows the same. */
export function useResultView() {
  const view = readResultView(useSearchParams());
  return {
    view,
    change: (change: Partial<ResultView>) => {
      const query = writeResultView({ ...view, ...change });
      window.history.replaceState(null, "", `${window.location.pathname}${query === "" ? "" : `?${query}`}`);
    },
  };
}
