import { MessageSquareText, Pin, RotateCw, ShieldAlert, ShieldCheck } from "lucide-react";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { describeSummary, hasNote } from "./describe-summary";

const SIGNATURES = {
  valid: { icon: ShieldCheck, label: "signature valid", tone: "text-good" },
  invalid: { icon: ShieldAlert, label: "signature invalid", tone: "text-bad" },
} as const;

/** The small signs of a row: what tells this hit from the others like it. Nothing for what is as usual. */
export function HitMarks({ hit }: { readonly hit: HitSummary }) {
  const signature = hit.signature === "unchecked" ? null : SIGNATURES[hit.signature];
  const isNoteHidden = hasNote(hit) && describeSummary(hit).mark !== "note";
  return (
    <span className="flex shrink-0 items-center gap-1.5 self-center empty:hidden">
      {hit.attempt !== null && hit.attempt > 1 ? (
        <span
          title={`Attempt ${hit.attempt} of this delivery`}
          className="flex items-center gap-0.5 text-warning text-xs tabular-nums"
        >
          <RotateCw aria-label="attempt" className="size-3" />
          {hit.attempt}
        </span>
      ) : null}
      {signature === null ? null : (
        <signature.icon aria-label={signature.label} className={`size-3 ${signature.tone}`} />
      )}
      {isNoteHidden ? <MessageSquareText aria-label="has a note" className="size-3 text-soft" /> : null}
      {hit.pinned ? <Pin aria-label="pinned" className="size-3 fill-current text-accent-ink" /> : null}
    </span>
  );
}
