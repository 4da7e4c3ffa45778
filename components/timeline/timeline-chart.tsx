"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Timeline } from "@/lib/hits/timeline-schema";
import { createChart, toChartData } from "./create-chart";
import { stackLayers } from "./layers";
import { resolveColours } from "./resolve-colours";
import { watchTheme } from "./watch-theme";

interface TimelineChartProps {
  readonly timeline: Timeline;
  readonly edges: { readonly from: number; readonly to: number };
  readonly height: number;
  /** The bucket pointed at, by its place among the timeline's; null for none. */
  readonly onPoint: (at: number | null) => void;
}

/** The columns of a timeline on a canvas as wide as there is room. */
export function TimelineChart({ timeline, edges, height, onPoint }: TimelineChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof createChart>>(null);
  const point = useEffectEvent(onPoint);
  const bucketMs = useEffectEvent(() => timeline.bucketMs);
  const currentEdges = useEffectEvent(() => edges);
  const draw = useEffectEvent(() => chart.current?.setData(toChartData(stackLayers(timeline))));

  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const make = () => {
      chart.current?.destroy();
      const colours = resolveColours(element);
      chart.current = createChart({ element, height, colours, bucketMs, edges: currentEdges, onPoint: point });
      draw();
    };
    make();
    const stopWatching = watchTheme(make);
    const sizes = new ResizeObserver(() => chart.current?.setSize({ width: element.clientWidth, height }));
    sizes.observe(element);
    return () => {
      stopWatching();
      sizes.disconnect();
      chart.current?.destroy();
      chart.current = null;
    };
  }, [height]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is the timeline between the edges
  useEffect(draw, [timeline, edges.from, edges.to]);

  return <div ref={ref} aria-hidden="true" className="size-full overflow-hidden" />;
}
