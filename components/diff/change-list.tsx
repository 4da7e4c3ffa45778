"use client";
import { LazyBlocks } from "@/components/ui/lazy-blocks";
import { ChangeActions } from "./change-actions";
import { ChangeRow } from "./change-row";
import type { DiffSectionId, FlatChange } from "./flat-change";

interface ChangeListProps {
  readonly changes: readonly FlatChange[];
  /** The index of the change that is looked at. */
  readonly current: number | null;
  readonly revealed: { readonly row: number } | null;
  readonly onChoose: (index: number) => void;
  /** Makes what has the bin ignore a change from now on, or no longer; null where it cannot. */
  readonly ignoreOf: (entry: FlatChange) => ((isIgnored: boolean) => void) | null;
}

const TITLES: Readonly<Record<DiffSectionId, string>> = {
  request: "Request line",
  query: "Query",
  headers: "Headers",
  body: "Body",
};
const ROW = 64;

/** The changes as a table of paths, part by part. */
export function ChangeList({ changes, current, revealed, onChoose, ignoreOf }: ChangeListProps) {
  return (
    <section aria-label="Changes" className="@container">
      <LazyBlocks
        count={changes.length}
        rowHeight={ROW}
        revealed={revealed}
        render={(from, to) => (
          <ul>
            {changes.slice(from, to).map((entry, at) => (
              <li key={entry.index} data-row={from + at} className="border-line border-b">
                {changes[from + at - 1]?.section === entry.section ? null : (
                  <h2 className="border-line border-b bg-app px-3.5 py-1 font-medium text-faint text-xs">
                    {TITLES[entry.section]}
                  </h2>
                )}
                <ChangeRow entry={entry} isCurrent={entry.index === current} onChoose={() => onChoose(entry.index)}>
                  <ChangeActions change={entry.change} onIgnore={ignoreOf(entry)} />
                </ChangeRow>
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  );
}
