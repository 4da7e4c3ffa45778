"use client";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useSearchText } from "@/components/search/use-search-text";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { BinDto } from "@/lib/bins/bin-schema";
import { listEventLayers } from "./event-layers";
import { readSpan } from "./read-span";
import { chooseSpan, SPANS } from "./spans";
import { STATUS_LAYERS } from "./status-layers";
import type { TimeSpan } from "./time-span";
import { TimelineDrawing } from "./timeline-drawing";
import { useTimeline } from "./use-timeline";
import { useTimelineBy } from "./use-timeline-by";
import { writeSpan } from "./write-span";

const BY = [
  { id: "status", label: "Status" },
  { id: "event", label: "Event" },
] as const;

/** When the bin's hits came and what became of them or which events they were, above the list; a stretch of it narrows the list down. */
export function TimelineStrip({ bin }: { readonly bin: BinDto }) {
  const [span, setSpan] = useState(() => chooseSpan(bin.lastHitAt, Date.now()));
  const [by, setBy] = useTimelineBy();
  const { data: timeline, isError } = useTimeline(bin, span, by);
  const { text, setText } = useSearchText();
  const confine = (chosen: TimeSpan | null) => setText(writeSpan(text, chosen), "push");
  return (
    <>
      <div className="relative min-w-0 flex-1 self-stretch">
        {timeline === undefined ? null : (
          <TimelineDrawing
            timeline={timeline}
            layers={by === "status" ? STATUS_LAYERS : listEventLayers(timeline, bin.settings.eventColours)}
            span={span}
            held={readSpan(text)}
            onConfine={confine}
          />
        )}
        {timeline === undefined && isError ? <Note>The timeline could not be read</Note> : null}
        {timeline?.buckets.length === 0 ? <Note>No hits in the {span.label.toLowerCase()}</Note> : null}
      </div>
      <span className="ml-1">
        <SegmentedControl label="Columns of the timeline" options={BY} value={by} onChange={setBy} />
      </span>
      <Menu
        label="Span of the timeline"
        entries={SPANS.map((entry) => ({
          id: entry.short,
          label: entry.label,
          isCurrent: entry === span,
          onAction: () => setSpan(entry),
        }))}
        trigger={(props) => (
          <Button {...props} tone="quiet" size="small" aria-label={`${span.short}: span of the timeline`}>
            {span.short}
            <ChevronDown aria-hidden="true" className="size-3 text-faint" />
          </Button>
        )}
      />
    </>
  );
}

function Note({ children }: { readonly children: React.ReactNode }) {
  return (
    <p className="pointer-events-none absolute inset-0 flex items-center justify-center text-faint text-xs">
      {children}
    </p>
  );
}
