import { HitRow } from "@/components/hits/hit-row";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { toReadableRow } from "./to-readable-row";

// The rest is like them, and all of it would be slow to draw.
const MOST_SHOWN = 100;

interface PreviewedListProps {
  readonly list: readonly HitSummary[];
  /** With those that are not in the list. */
  readonly count: number;
}

/** The list of a bin share in a preview, where hits do not open. */
export function PreviewedList({ list, count }: PreviewedListProps) {
  const shown = list.slice(0, MOST_SHOWN);
  return (
    <>
      <ul aria-label="Hits that are shared, newest first">
        {shown.map((hit) => (
          <li key={hit.seq} className="flex h-(--hit-row) flex-col justify-center gap-px border-line/60 border-b px-3">
            <HitRow hit={toReadableRow(hit)} />
          </li>
        ))}
      </ul>
      <p className="px-3 py-2 text-faint text-xs">
        {count > shown.length ? `The first ${shown.length} of ${count.toLocaleString()}. ` : ""}
        Each opens as a whole hit, redacted in the same way.
      </p>
    </>
  );
}
