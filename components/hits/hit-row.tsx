import { Ban, MessageSquareText, RotateCw, TriangleAlert } from "lucide-react";
import { DriftMark } from "@/components/drift/drift-mark";
import { hasDrifted } from "@/components/drift/has-drifted";
import { EventDot } from "@/components/events/event-dot";
import { ProviderBadge } from "@/components/providers/provider-badge";
import { TimeAgo } from "@/components/time/time-ago";
import { ByteSize } from "@/components/ui/byte-size";
import { definePart } from "@/components/ui/define-part";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { describeSummary } from "./describe-summary";
import { hideUnchecked } from "./hide-unchecked";
import { HitMarks } from "./hit-marks";
import { methodColour } from "./method-colour";
import { RowTarget } from "./row-target";
import { SignatureMark } from "./signature-mark";
import { statusColour } from "./status-colour";

// Of the few hits that were sent again.
const ResendMark = definePart(() => import("./resend-mark").then((module) => module.ResendMark));

// It knows what secrets look like.
const VeiledTarget = definePart(() => import("./veiled-urls").then((module) => module.VeiledTarget));

const TONES = { plain: "text-faint", warning: "text-warning", bad: "text-bad" } as const;

const MARKS = { denied: Ban, malformed: TriangleAlert, note: MessageSquareText } as const;

/** What a row of the list shows of a hit: two lines, the first for what happened, the second for what it is. */
export function HitRow({ hit }: { readonly hit: HitSummary }) {
  const second = describeSummary(hit);
  const Mark = second.mark === null ? null : MARKS[second.mark];
  return (
    <>
      <span className="flex min-w-0 items-center gap-2">
        <span className={`data min-w-12 shrink-0 font-semibold ${methodColour(hit.method)}`}>{hit.method}</span>
        <VeiledTarget hit={hit} meanwhile={<RowTarget hit={hit} target={hideUnchecked(hit.target)} />} />
        <HitMarks hit={hit} />
        <span className="shrink-0 text-xs text-soft">
          <TimeAgo time={hit.receivedAt} />
        </span>
      </span>
      <span className="@container flex min-w-0 items-center gap-2 text-xs">
        <span className="w-12 shrink-0 text-faint tabular-nums">{hit.seq}</span>
        {hit.provider === null ? null : (
          <span className="flex shrink-0 items-center gap-1">
            <ProviderBadge provider={hit.provider} />
            <SignatureMark signature={hit.signature} />
          </span>
        )}
        <span className={`flex min-w-0 flex-1 items-center gap-1 ${TONES[second.tone]}`}>
          {Mark === null && hit.eventType !== null ? <EventDot eventType={hit.eventType} /> : null}
          {Mark === null ? null : <Mark aria-hidden="true" className="size-3 shrink-0" />}
          <span className="truncate" title={second.mark === "note" ? second.text : undefined}>
            {second.text}
          </span>
        </span>
        {hit.drift !== null && hasDrifted(hit.drift) ? <DriftMark drift={hit.drift} /> : null}
        {hit.resend === null ? null : <ResendMark resend={hit.resend} />}
        {hit.attempt === null || hit.attempt < 2 ? null : (
          <span
            title={`Attempt ${hit.attempt} of this delivery`}
            className="flex shrink-0 items-center gap-0.5 text-warning tabular-nums"
          >
            <RotateCw aria-hidden="true" className="size-3" />
            <span className="@max-[25rem]:sr-only">attempt</span> {hit.attempt}
          </span>
        )}
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
