import { placeOf } from "./columns";
import type { TimeSpan } from "./time-span";

interface BrushBandProps {
  readonly edges: TimeSpan;
  readonly span: TimeSpan;
  /** Still being chosen. */
  readonly isDraft: boolean;
}

/** Marks a span of the timeline and dims what lies beside it. */
export function BrushBand({ edges, span, isDraft }: BrushBandProps) {
  const start = `${placeOf(edges, span.from) * 100}%`;
  const end = `${(1 - placeOf(edges, span.to)) * 100}%`;
  return (
    <div aria-hidden="true" data-brush={isDraft ? "draft" : "held"} className="pointer-events-none absolute inset-0">
      <div className="absolute inset-y-0 left-0 bg-pane/65" style={{ width: start }} />
      <div className="absolute inset-y-0 right-0 bg-pane/65" style={{ width: end }} />
      <div
        className={`absolute inset-y-0 min-w-0.5 border-accent border-x bg-accent/10 ${isDraft ? "border-dashed" : ""}`}
        style={{ left: start, right: end }}
      />
    </div>
  );
}
