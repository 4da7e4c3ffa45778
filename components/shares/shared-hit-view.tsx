"use client";
import { ChevronLeft } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { SectionBar } from "@/components/hits/section-bar";
import { useSectionScroll } from "@/components/hits/use-section-scroll";
import { IconButton } from "@/components/ui/icon-button";
import { readableUrl } from "@/lib/redact/token/readable-tokens";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { listSharedSections } from "./list-shared-sections";
import { SharedHitHeader } from "./shared-hit-header";
import { SharedSections } from "./shared-sections";

interface SharedHitViewProps {
  readonly hit: SharedHitDto;
  /** What the sharer points out. */
  readonly highlights: readonly string[];
  /** Stands above it and scrolls with it. */
  readonly intro: ReactNode;
  /** Null where there is no list to go back to. */
  readonly onBack: (() => void) | null;
  /** Compares it with the hit before; left out where there is none. */
  readonly onCompare?: (() => void) | null;
}

/** A shared hit on one scrolling page, as the dashboard shows it, but for what would change it. */
export function SharedHitView({ hit, highlights, intro, onBack, onCompare = null }: SharedHitViewProps) {
  const scroller = useRef<HTMLElement>(null);
  const sections = listSharedSections(hit);
  const { current, jump, handleScroll } = useSectionScroll(
    scroller,
    sections.map(({ id }) => id),
    `${hit.binId}/${hit.seq}`,
  );
  return (
    <article
      ref={scroller}
      aria-label={`Hit ${hit.seq}: ${hit.method} ${readableUrl(hit.target)}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reachable by keyboard
      tabIndex={0}
      data-hit-view
      onScroll={handleScroll}
      className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain bg-pane outline-none focus-visible:-outline-offset-2"
    >
      {intro}
      <SharedHitHeader
        hit={hit}
        onCompare={onCompare}
        back={
          onBack === null ? null : (
            <span className="md:hidden">
              <IconButton icon={ChevronLeft} label="Back to the list" onPress={onBack} />
            </span>
          )
        }
      />
      <SectionBar sections={sections} current={current} onJump={jump} />
      <SharedSections key={`${hit.binId}/${hit.seq}`} hit={hit} highlights={highlights} onJump={jump} />
    </article>
  );
}
