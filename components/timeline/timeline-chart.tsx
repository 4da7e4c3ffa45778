"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Timeline } from "@/lib/hits/timeline-schema";
import { createChart, toChartData } from "./create-chart";
import { type Layer, stackLayers } from "./layers";
import { resolveColours } from "./resolve-colours";
import { watchTheme } from "./watch-theme";

interface TimelineChartProps {
  readonly timeline: Timeline;
  readonly layers: readonly Layer[];
  readonly edges: { readonly from: number; readonly to: number };
  readonly height: number;
}

/** The columns of a timeline on a canvas as wide as there is room. */
export function TimelineChart({ timeline, layers, edges, height }: TimelineChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof createChart>>(null);
  // The highest first, as they are painted.
  const colours = layers
    .map(({ colour }) => colour)
    .reverse()
    .join(" ");
  const currentEdges = useEffectEvent(() => edges);
  const draw = useEffectEvent(() => chart.current?.setData(toChartData(stackLayers(timeline, layers))));

  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const make = () => {
      chart.current?.destroy();
      const fills = resolveColours(element, colours.split(" "));
      chart.current = createChart({ element, height, colours: fills, edges: currentEdges });
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
  }, [height, colours]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is the timeline between the edges
  useEffect(draw, [timeline, colours, edges.from, edges.to]);

  return <div ref={ref} aria-hidden="true" className="size-full overflow-hidden" />;
}
