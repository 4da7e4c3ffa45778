"use client";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { Timeline } from "@/lib/hits/timeline-schema";
import { describeCounts } from "./describe-counts";
import { findEdges } from "./find-edges";
import { listTicks } from "./list-ticks";
import { chooseSpan, SPANS } from "./spans";
import { sumCounts } from "./sum-counts";
import { TimelineChart } from "./timeline-chart";
import { useTimeline } from "./use-timeline";

const HEIGHT = 39;

/** When the bin's hits came and what became of them, above the list. */
export function TimelineStrip({ bin }: { readonly bin: BinDto }) {
  const [span, setSpan] = useState(() => chooseSpan(bin.lastHitAt, Date.now()));
  const { data: timeline, isError } = useTimeline(bin, span.ms);
  const [pointed, setPointed] = useState<number | null>(null);
  const bucket = timeline === undefined || pointed === null ? undefined : timeline.buckets[pointed];
  return (
    <>
      <div className="relative min-w-0 flex-1 self-stretch">
        {timeline === undefined ? null : <Drawing timeline={timeline} span={span} onPoint={setPointed} />}
        {timeline === undefined && isError ? <Note>The timeline could not be read</Note> : null}
        {timeline?.buckets.length === 0 ? <Note>No hits in the {span.label.toLowerCase()}</Note> : null}
      </div>
      {timeline === undefined || bucket === undefined ? null : (
        <p className="pointer-events-none absolute top-1 right-24 rounded-sm bg-raised px-1.5 py-0.5 text-ink text-xs tabular-nums shadow-float">
          <span className="text-faint">{formatBucket(timeline, bucket.index)}</span> {describeCounts(bucket)}
        </p>
      )}
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

interface DrawingProps {
  readonly timeline: Timeline;
  readonly span: (typeof SPANS)[number];
  readonly onPoint: (at: number | null) => void;
}

function Drawing({ timeline, span, onPoint }: DrawingProps) {
  const edges = findEdges(timeline);
  const offsetMs = new Date(edges.to).getTimezoneOffset() * -60_000;
  return (
    <div
      role="img"
      aria-label={`Timeline, ${span.label.toLowerCase()}: ${describeCounts(sumCounts(timeline.buckets))}`}
      className="absolute inset-0"
    >
      {listTicks(edges, span, offsetMs).map(({ at, place, label }) => (
        <span
          key={at}
          aria-hidden="true"
          className="absolute inset-y-0 overflow-visible whitespace-nowrap border-line border-l pl-1 text-[0.6875rem] text-faint leading-4"
          style={{ left: `${place * 100}%` }}
        >
          {place > 0.96 ? "" : label}
        </span>
      ))}
      <div className="absolute inset-0">
        <TimelineChart timeline={timeline} edges={edges} height={HEIGHT} onPoint={onPoint} />
      </div>
    </div>
  );
}

function Note({ children }: { readonly children: React.ReactNode }) {
  return <p className="absolute inset-0 flex items-center justify-center text-faint text-xs">{children}</p>;
}

function formatBucket({ from, bucketMs }: Timeline, index: number): string {
  const start = Date.parse(from) + index * bucketMs;
  const format = new Intl.DateTimeFormat(undefined, {
    ...(bucketMs >= 3_600_000 ? { day: "numeric", month: "short" } : {}),
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(bucketMs < 60_000 ? { second: "2-digit" } : {}),
  });
  return format.formatRange(start, start + bucketMs);
}
