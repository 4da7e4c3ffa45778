"use client";
import { Count } from "@/components/ui/count";
import type { ResultFilter } from "./result-rows";

const WORDS: Readonly<Record<ResultFilter, string>> = {
  all: "All",
  failing: "Failing",
  accepted: "Accepted",
  fixed: "Fixed",
  regressed: "Regressed",
  changed: "Changed",
  same: "Same",
  first: "First",
  skipped: "Not sent",
};

interface ResultFiltersProps {
  readonly counts: Readonly<Record<ResultFilter, number>>;
  readonly value: ResultFilter;
  readonly onChange: (filter: ResultFilter) => void;
}

/** Shows all results or those of one kind; kinds without any are left out. */
export function ResultFilters({ counts, value, onChange }: ResultFiltersProps) {
  const kinds = Object.keys(WORDS) as ResultFilter[];
  return (
    <fieldset aria-label="Show" className="flex min-w-0 flex-wrap gap-1">
      {kinds
        .filter((kind) => kind === "all" || kind === value || counts[kind] > 0)
        .map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === value}
            onClick={() => onChange(kind)}
            className="inline-flex h-6 items-center gap-1.5 rounded-md border border-transparent px-2 font-medium text-soft text-xs outline-offset-1 hover:bg-hover hover:text-ink aria-pressed:border-edge aria-pressed:bg-raised aria-pressed:text-ink max-md:h-8"
          >
            {WORDS[kind]}
            <span className="font-normal text-faint">
              <Count value={counts[kind]} />
            </span>
          </button>
        ))}
    </fieldset>
  );
}
