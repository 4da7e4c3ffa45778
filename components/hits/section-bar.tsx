"use client";
import { useKeys } from "@/components/ui/use-keys";
import type { SectionEntry, SectionId } from "./section-list";

interface SectionBarProps {
  readonly sections: readonly SectionEntry[];
  readonly current: SectionId;
  readonly onJump: (id: SectionId) => void;
}

/** The way between the sections of one page; keys 1 to 5. */
export function SectionBar({ sections, current, onJump }: SectionBarProps) {
  useKeys(Object.fromEntries(sections.map(({ id }, index) => [String(index + 1), () => onJump(id)])));
  return (
    <nav aria-label="Sections of the hit" className="sticky top-0 z-10 border-line border-b bg-pane">
      <div className="flex h-9 items-stretch gap-4 overflow-x-auto px-4 max-md:h-10">
        {sections.map(({ id, title, count }, index) => (
          <button
            key={id}
            type="button"
            onClick={() => onJump(id)}
            aria-current={id === current ? "true" : undefined}
            aria-keyshortcuts={String(index + 1)}
            title={`${title} (${index + 1})`}
            className="-mb-px flex shrink-0 items-center gap-1 border-transparent border-b-2 font-medium text-faint text-sm hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-accent aria-[current]:text-ink"
          >
            {title}
            {count === null || count === 0 ? null : <span className="text-faint text-xs tabular-nums">{count}</span>}
          </button>
        ))}
      </div>
    </nav>
  );
}
