import type { CollectedDto } from "@/lib/comparisons/many-schema";
import { placeMarks } from "./chart-marks";

interface ValuesChartProps {
  readonly collected: CollectedDto;
  readonly isSecret: boolean;
}

const NUMBERS_HEIGHT = 120;
const LANE_HEIGHT = 20;
/** Of the drawing, which is stretched to the width that there is. */
const WIDTH = 1_000;

/** The values of one path over the hits, oldest on the left. The tables below say the same in words. */
export function ValuesChart({ collected, isSecret }: ValuesChartProps) {
  const chart = placeMarks(collected);
  const { rows } = collected;
  const height = chart.kind === "numbers" ? NUMBERS_HEIGHT : chart.lanes.length * LANE_HEIGHT;
  const labels = chart.kind === "numbers" ? [String(chart.most), String(chart.least)] : chart.lanes;
  const inset = chart.kind === "numbers" ? 6 : 0;
  const top = (y: number): number => inset + (1 - y) * (height - 2 * inset);
  const markWidth = Math.min(24, Math.max(2, (WIDTH / rows.length) * 0.7));
  const kind = chart.kind === "numbers" ? `numbers from ${chart.least} to ${chart.most}` : `${labels.length} lanes`;
  return (
    <figure className="m-0 flex gap-2">
      <ChartLabels labels={labels} isLanes={chart.kind === "lanes"} height={height} isSecret={isSecret} />
      <svg
        role="img"
        aria-label={`Values over ${rows.length} hits, the oldest on the left: ${kind}`}
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
        className="min-w-0 flex-1 rounded-sm border border-line bg-app"
        style={{ height }}
      >
        {chart.kind === "numbers" ? (
          <polyline
            points={chart.marks.map(({ x, y }) => `${x * WIDTH},${top(y)}`).join(" ")}
            fill="none"
            stroke="var(--color-edge)"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        ) : null}
        {chart.marks.map(({ seq, x, y }, index) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other name, and come all at once
            key={index}
            x={x * WIDTH - markWidth / 2}
            y={top(y) - (chart.kind === "numbers" ? 2.5 : 6)}
            width={markWidth}
            height={chart.kind === "numbers" ? 5 : 12}
            fill="var(--color-info)"
          >
            <title>{`Hit ${seq}`}</title>
          </rect>
        ))}
      </svg>
    </figure>
  );
}

interface ChartLabelsProps {
  readonly labels: readonly string[];
  readonly isLanes: boolean;
  readonly height: number;
  readonly isSecret: boolean;
}

function ChartLabels({ labels, isLanes, height, isSecret }: ChartLabelsProps) {
  return (
    <div
      aria-hidden="true"
      className={`flex w-28 shrink-0 flex-col justify-between text-right text-faint text-xs max-md:w-20 ${isLanes ? "" : "py-0.5"}`}
      style={{ height }}
    >
      {labels.map((label) => (
        <span key={label} className="data block truncate leading-5" title={isSecret ? undefined : label}>
          {isSecret ? "••••" : label}
        </span>
      ))}
    </div>
  );
}
