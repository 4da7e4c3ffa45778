import { Count } from "@/components/ui/count";
import type { Layer } from "./layers";

interface CountWordsProps {
  readonly time: string;
  /** Of each of the layers. */
  readonly counts: readonly number[];
  readonly layers: readonly Layer[];
  /** What of it are attempts of one delivery; "" for nothing. */
  readonly attempts: string;
}

const MOST = 3;

/** What is in the columns that are pointed at or chosen: when, how many, of what. */
export function CountWords({ time, counts, layers, attempts }: CountWordsProps) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const seen = layers
    .map((layer, at) => ({ ...layer, hits: counts[at] ?? 0 }))
    .filter(({ hits }) => hits > 0)
    .toSorted((left, right) => right.hits - left.hits);
  return (
    <p className="flex items-center gap-2 overflow-hidden whitespace-nowrap rounded-sm bg-raised px-1.5 text-ink text-xs leading-6 tabular-nums shadow-float">
      <span className="shrink-0 text-faint">{time}</span>
      <span className="shrink-0">
        <Count value={all} /> {all === 1 ? "hit" : "hits"}
      </span>
      {attempts === "" ? null : <span className="shrink-0 text-soft">{attempts}</span>}
      {seen.slice(0, MOST).map(({ label, colour, hits }) => (
        <span key={label} className="flex shrink-0 items-center gap-1">
          <span aria-hidden="true" className="size-2 rounded-[2px]" style={{ background: `var(${colour})` }} />
          {seen.length === 1 ? null : <Count value={hits} />}
          <span className="max-w-48 truncate">{label}</span>
        </span>
      ))}
      {seen.length > MOST ? <span className="shrink-0 text-faint">and {seen.length - MOST} more</span> : null}
    </p>
  );
}
