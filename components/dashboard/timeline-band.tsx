"use client";
import { definePart } from "@/components/ui/define-part";
import { useMediaQuery } from "@/components/ui/use-media-query";
import type { BinDto } from "@/lib/bins/bin-schema";

// The chart's code comes after the hits.
const TimelineStrip = definePart(() =>
  import("@/components/timeline/timeline-strip").then((module) => module.TimelineStrip),
);

/** The place of the timeline, there from the first paint on, so that nothing moves when it is drawn. */
export function TimelineBand({ bin }: { readonly bin: BinDto }) {
  const isWide = useMediaQuery("(width >= 48rem)");
  return (
    <section
      aria-label="Timeline"
      className="relative flex h-10 shrink-0 items-center border-line border-b bg-pane pr-1 max-md:hidden"
    >
      {isWide ? <TimelineStrip key={bin.id} bin={bin} /> : null}
    </section>
  );
}
