import { Ban, MessageSquareText, TriangleAlert } from "lucide-react";
import { TimeAgo } from "@/components/time/time-ago";
import { ByteSize } from "@/components/ui/byte-size";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { describeSummary } from "./describe-summary";
import { HitMarks } from "./hit-marks";
import { methodColour } from "./method-colour";
import { splitPath } from "./split-path";
import { statusColour } from "./status-colour";

const TONES = { plain: "text-faint", warning: "text-warning", bad: "text-bad" } as const;

const MARKS = { denied: Ban, malformed: TriangleAlert, note: MessageSquareText } as const;

/** What a row of the list shows of a hit: two lines, the first for what happened, the second for what it is. */
export function HitRow({ hit }: { readonly hit: HitSummary }) {
  const { head, tail, query } = splitPath(hit.target);
  const second = describeSummary(hit);
  const Mark = second.mark === null ? null : MARKS[second.mark];
  return (
    <>
      <span className="flex min-w-0 items-center gap-2">
        <span className={`data min-w-12 shrink-0 font-semibold ${methodColour(hit.method)}`}>{hit.method}</span>
        <span className="data flex min-w-0 flex-1 text-ink">
          {hit.target === "" ? <span className="font-sans text-faint">no path</span> : null}
          {/* Short of space, the query goes first, then the start of the path; its end tells hits apart. */}
          <span className="flex min-w-0 flex-initial">
            {head === "" ? null : <span className="min-w-0 flex-initial truncate">{head}</span>}
            <span className="max-w-full flex-none truncate">{tail}</span>
          </span>
          <span className="min-w-0 flex-1 basis-0 truncate text-faint">{query}</span>
        </span>
        <HitMarks hit={hit} />
        <span className="shrink-0 text-xs text-soft">
          <TimeAgo time={hit.receivedAt} />
        </span>
      </span>
      <span className="flex min-w-0 items-center gap-2 text-xs">
        <span className="w-12 shrink-0 text-faint tabular-nums">{hit.seq}</span>
        <span className={`flex min-w-0 flex-1 items-center gap-1 ${TONES[second.tone]}`}>
          {Mark === null ? null : <Mark aria-hidden="true" className="size-3 shrink-0" />}
          <span className="truncate" title={second.mark === "note" ? second.text : undefined}>
            {second.text}
          </span>
        </span>
        {hit.bodySize === 0 ? null : (
          <span className="shrink-0 text-faint">
            <ByteSize bytes={hit.bodySize} />
          </span>
        )}
        {hit.answerStatus === null ? null : (
          <span className={`shrink-0 font-medium tabular-nums ${statusColour(hit.answerStatus)}`}>
            {hit.answerStatus}
          </span>
        )}
      </span>
    </>
  );
}
