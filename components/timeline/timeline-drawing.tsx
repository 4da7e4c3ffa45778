"use client";
import { useRef } from "react";
import { useKeys } from "@/components/ui/use-keys";
import type { Timeline } from "@/lib/hits/timeline-schema";
import { BesideSpan } from "./beside-span";
import { BrushLayer } from "./brush-layer";
import { bucketsChosen, spanOf } from "./columns";
import { CountWords } from "./count-words";
import { describeCounts } from "./describe-counts";
import { describeFamilies } from "./describe-families";
import { FamilyMarks } from "./family-marks";
import { findEdges } from "./find-edges";
import { formatSpan } from "./format-span";
import { type Layer, sumLayers } from "./layers";
import { listTicks } from "./list-ticks";
import { SpanChip } from "./span-chip";
import type { Span } from "./spans";
import type { TimeSpan } from "./time-span";
import { TimelineChart } from "./timeline-chart";
import { useBrush } from "./use-brush";

interface TimelineDrawingProps {
  readonly timeline: Timeline;
  readonly layers: readonly Layer[];
  readonly span: Span;
  /** What the hits are confined to already. */
  readonly held: TimeSpan | null;
  readonly onConfine: (span: TimeSpan | null) => void;
}

const HEIGHT = 39;

/** The columns of a timeline, what is chosen of them, and what that holds in words. */
export function TimelineDrawing({ timeline, layers, span, held, onConfine }: TimelineDrawingProps) {
  const ref = useRef<HTMLDivElement>(null);
  const edges = findEdges(timeline);
  const columns = { origin: Date.parse(timeline.from), width: timeline.bucketMs, edges };
  const filled = timeline.buckets.map(({ index }) => index);
  const brush = useBrush({ columns, filled, confined: held, onChange: onConfine });
  useKeys({ timeline: () => ref.current?.focus() });

  const { choice, pointed } = brush;
  const isFilled = pointed !== null && filled.includes(pointed);
  const read = choice ?? (isFilled ? { anchor: pointed, head: pointed } : null);
  const time = read === null ? "" : formatSpan(spanOf(columns, read), edges.to);
  const families = timeline.families ?? [];
  const counts = read === null ? [] : sumLayers(bucketsChosen(timeline, read), layers);
  const attempts = read === null ? "" : describeFamilies(families, spanOf(columns, read));
  const all = describeCounts(sumLayers(timeline.buckets, layers), layers);
  const repeated =
    families.length === 0 ? "" : `; ${families.length} repeated ${families.length === 1 ? "delivery" : "deliveries"}`;
  return (
    <>
      <div
        role="img"
        aria-label={`Timeline, ${span.label.toLowerCase()}: ${all}${repeated}`}
        className="absolute inset-0"
      >
        <Ticks edges={edges} span={span} />
        <div className="absolute inset-0">
          <TimelineChart timeline={timeline} layers={layers} edges={edges} height={HEIGHT} />
        </div>
        <FamilyMarks families={families} edges={edges} />
      </div>
      <BrushLayer
        ref={ref}
        columns={columns}
        brush={brush}
        held={held}
        chosenWords={
          choice === null ? null : `${time}: ${describeCounts(counts, layers)}${attempts === "" ? "" : `; ${attempts}`}`
        }
      />
      {held === null || choice !== null ? null : (
        <BesideSpan edges={edges} span={held}>
          <SpanChip
            words={formatSpan(held, edges.to)}
            onClear={() => {
              onConfine(null);
              ref.current?.focus();
            }}
          />
        </BesideSpan>
      )}
      {read === null ? null : (
        <BesideSpan edges={edges} span={spanOf(columns, read)}>
          <CountWords time={time} counts={counts} layers={layers} attempts={attempts} />
        </BesideSpan>
      )}
    </>
  );
}

function Ticks({ edges, span }: { readonly edges: TimeSpan; readonly span: Span }) {
  const offsetMs = new Date(edges.to).getTimezoneOffset() * -60_000;
  return listTicks(edges, span, offsetMs).map(({ at, place, label }) => (
    <span
      key={at}
      aria-hidden="true"
      className="absolute inset-y-0 overflow-visible whitespace-nowrap border-line border-l pl-1 text-[0.6875rem] text-faint leading-4"
      style={{ left: `${place * 100}%` }}
    >
      {place > 0.96 ? "" : label}
    </span>
  ));
}
