"use client";
import { useRef } from "react";
import type { HitDto } from "@/lib/hits/hit-schema";
import { AnswerSection } from "./answer-section";
import { BodySection } from "./body-section";
import { HeadersSection } from "./headers-section";
import { HitHeader } from "./hit-header";
import { OverviewSection } from "./overview-section";
import { QuerySection } from "./query-section";
import { SectionBar } from "./section-bar";
import { listSections } from "./section-list";
import { useSectionScroll } from "./use-section-scroll";

interface HitViewProps {
  readonly hit: HitDto;
  /** Another hit is on its way and takes this one's place. */
  readonly isStale: boolean;
  readonly onBack: () => void;
  readonly onTogglePin: () => void;
  readonly onDelete: () => void;
  readonly onChangeAnswer: () => void;
  /** The reader began to read: by scrolling, pressing or selecting in here. */
  readonly onRead: () => void;
}

const SCROLL_KEYS = new Set(["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End", " "]);

/** One hit on one scrolling page. */
export function HitView({ hit, isStale, onBack, onTogglePin, onDelete, onChangeAnswer, onRead }: HitViewProps) {
  const scroller = useRef<HTMLElement>(null);
  const sections = listSections(hit);
  const { current, jump, handleScroll } = useSectionScroll(
    scroller,
    sections.map(({ id }) => id),
    `${hit.binId}/${hit.seq}`,
  );
  return (
    <article
      ref={scroller}
      aria-label={`Hit ${hit.seq}: ${hit.method} ${hit.target}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-busy={isStale}
      data-hit-view
      onScroll={handleScroll}
      onPointerDown={onRead}
      onWheel={onRead}
      onKeyDown={(event) => (SCROLL_KEYS.has(event.key) ? onRead() : undefined)}
      className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain bg-pane outline-none transition-opacity focus-visible:-outline-offset-2 aria-busy:opacity-60 aria-busy:delay-200"
    >
      <HitHeader hit={hit} onBack={onBack} onTogglePin={onTogglePin} onDelete={onDelete} />
      <SectionBar sections={sections} current={current} onJump={jump} />
      <OverviewSection hit={hit} />
      <HeadersSection hit={hit} />
      <QuerySection hit={hit} />
      <BodySection key={`${hit.binId}/${hit.seq}`} hit={hit} />
      <AnswerSection hit={hit} onChangeAnswer={onChangeAnswer} />
    </article>
  );
}
