import UPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Layers } from "./layers";

interface ChartParts {
  readonly element: HTMLElement;
  readonly height: number;
  /** One for each layer, the highest first. */
  readonly colours: readonly string[];
  readonly bucketMs: () => number;
  readonly edges: () => { readonly from: number; readonly to: number };
  /** The bucket pointed at, by its place in the data; null for none. */
  readonly onPoint: (at: number | null) => void;
}

// A lone hit is a mark, not a wall.
const LEAST_TOP = 4;
// What the labels above leave to the columns.
const HEAD = 14;

/** Draws columns, and nothing else: labels are HTML. */
export function createChart({ element, height, colours, bucketMs, edges, onPoint }: ChartParts): UPlot {
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
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: false, y: false },
      // The bucket under the pointer, not the nearest beginning of one.
      dataIdx: (chart, _series, _closest, time) => findBucket(chart.data[0], time, bucketMs()),
    },
    scales: {
      x: { time: false, range: () => [edges().from, edges().to] },
      y: { range: (_chart, _least, most) => [0, Math.max(LEAST_TOP, most)] },
    },
    series: [{}, ...series],
    hooks: { setCursor: [(chart) => onPoint(chart.cursor.idx ?? null)] },
  };
  return new UPlot(options, [[], ...colours.map(() => [])], element);
}

function findBucket(times: ArrayLike<number>, time: number, bucketMs: number): number | null {
  for (let at = 0; at < times.length; at += 1) {
    const start = times[at] ?? 0;
    if (start <= time && time < start + bucketMs) return at;
  }
  return null;
}

export function toChartData({ times, edges }: Layers): UPlot.AlignedData {
  return [times, ...edges];
}
