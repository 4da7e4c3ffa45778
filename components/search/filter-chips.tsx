"use client";
import { X } from "lucide-react";
import { listFilters } from "./list-filters";

interface FilterChipsProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The conditions of the search, each to be taken away. One alone needs no chip: it is what the field says. */
export function FilterChips({ text, onChange }: FilterChipsProps) {
  const filters = listFilters(text);
  if (filters.length < 2) return null;
  return (
    <ul aria-label="Filters" className="flex flex-wrap gap-1 px-3 pb-2">
      {filters.map((filter) => (
        <li
          key={filter.text}
          className="flex h-5 min-w-0 max-w-full items-center rounded-sm border border-line bg-app pl-1.5 max-md:h-8"
        >
          <code title={filter.text} className="data truncate text-soft text-xs">
            {filter.text}
          </code>
          <button
            type="button"
            aria-label={`Remove the filter ${filter.text}`}
            onClick={() => onChange(filter.without)}
            className="flex h-full shrink-0 items-center px-1 text-faint hover:text-ink max-md:px-2"
          >
            <X aria-hidden="true" className="size-3" />
          </button>
        </li>
      ))}
    </ul>
  );
}
