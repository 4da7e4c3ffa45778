import { MessageSquareText, Pin } from "lucide-react";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { describeSummary, hasNote } from "./describe-summary";

/** The small signs of a row: what tells this hit from the others like it. Nothing for what is as usual. */
export function HitMarks({ hit }: { readonly hit: HitSummary }) {
  const isNoteHidden = hasNote(hit) && describeSummary(hit).mark !== "note";
  return (
    <span className="flex shrink-0 items-center gap-1.5 self-center empty:hidden">
      {isNoteHidden ? <MessageSquareText aria-label="has a note" className="size-3 text-soft" /> : null}
      {hit.pinned ? <Pin aria-label="pinned" className="size-3 fill-current text-accent-ink" /> : null}
    </span>
  );
}
