"use client";
import { useEffect, useRef } from "react";
import { KEYS } from "@/components/ui/keys";
import { useKeys } from "@/components/ui/use-keys";
import type { SectionEntry, SectionId } from "./section-list";

// Pixels left free beside the current one, so that its neighbour shows that there is more.
const ROOM = 40;

interface SectionBarProps {
  readonly sections: readonly SectionEntry[];
  readonly current: SectionId;
  readonly onJump: (id: SectionId) => void;
}

/** The way between the sections of one page; keys 1 to 8. */
export function SectionBar({ sections, current, onJump }: SectionBarProps) {
  useKeys({
    sections: (at) => {
      const section = sections[at];
      if (section !== undefined) onJump(section.id);
    },
  });
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => keepInView(bar.current, `[data-section=${current}]`), [current]);
  return (
    <nav aria-label="Sections of the hit" className="sticky top-0 z-10 border-line border-b bg-pane">
      <div ref={bar} className="flex h-9 items-stretch gap-4 overflow-x-auto px-4 [scrollbar-width:none] max-md:h-10">
        {sections.map(({ id, title, count }, index) => (
          <button
            key={id}
            type="button"
            data-section={id}
            onClick={() => onJump(id)}
            aria-current={id === current ? "true" : undefined}
            aria-keyshortcuts={KEYS.sections.press[index]}
            title={`${title} (${KEYS.sections.press[index]})`}
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

/** Scrolls the bar alone, where not all sections have room, and by no more than it takes. */
function keepInView(bar: HTMLElement | null, selector: string): void {
  const button = bar?.querySelector<HTMLElement>(selector);
  if (bar === null || button === null || button === undefined) return;
  const { offsetLeft, offsetWidth } = button;
  bar.scrollLeft = Math.min(
    offsetLeft - ROOM,
    Math.max(bar.scrollLeft, offsetLeft + offsetWidth + ROOM - bar.clientWidth),
  );
}
