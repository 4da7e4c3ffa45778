import UPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Stack } from "./layers";

interface ChartParts {
  readonly element: HTMLElement;
  readonly height: number;
  /** One for each layer, the highest first. */
  readonly colours: readonly string[];
  readonly edges: () => { readonly from: number; readonly to: number };
}

// A lone hit is a mark, not a wall.
const LEAST_TOP = 4;
// What the labels above leave to the columns.
const HEAD = 14;

/** Draws columns, and nothing else: labels, and what answers a pointer, are HTML. */
export function createChart({ element, height, colours, edges }: ChartParts): UPlot {
  const columns = UPlot.paths.bars?.({ size: [0.8, 24], align: 1 });
  const series = colours.map((fill) => ({
    fill,
    width: 0,
    points: { show: false },
    ...(columns === undefined ? {} : { paths: columns }),
  }));
  const options: UPlot.Options = {
    width: Math.max(1, element.clientWidth),
    height,
    padding: [HEAD, 0, 0, 0],
    legend: { show: false },
    axes: [{ show: false }, { show: false }],
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => [edges().from, edges().to] },
      y: { range: (_chart, _least, most) => [0, Math.max(LEAST_TOP, most)] },
    },
    series: [{}, ...series],
  };
  return new UPlot(options, [[], ...colours.map(() => [])], element);
}

export function toChartData({ times, edges }: Stack): UPlot.AlignedData {
  return [times, ...edges];
}
