import { ChartSpline } from "lucide-react";
import { manyPath } from "@/components/diff-many/many-choice";
import type { Command } from "@/components/palette/command";

/** Shows what varies over the hits that are listed: those that a search finds while there is one. */
export function surveyCommand(
  { binId, search }: { readonly binId: string; readonly search: string },
  go: (path: string) => void,
): Omit<Command, "group"> {
  return {
    id: "many",
    label: search === "" ? "What varies over the newest hits" : "What varies over the hits found",
    icon: ChartSpline,
    words: "many compare paths values chart",
    run: () => go(manyPath(binId, search === "" ? {} : { q: search })),
  };
}
