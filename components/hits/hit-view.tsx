"use client";
import dynamic from "next/dynamic";
import { useRef } from "react";
import type { HitDto } from "@/lib/hits/hit-schema";
import { AnswerSection } from "./answer-section";
import { BodySectionSkeleton } from "./body-section-skeleton";
import type { Neighbours } from "./find-neighbours";
import { HeadersSection } from "./headers-section";
import { HitHeader } from "./hit-header";
import { OverviewSection } from "./overview-section";
import { QuerySection } from "./query-section";
import { SectionBar } from "./section-bar";
import { listSections } from "./section-list";
import { useSectionScroll } from "./use-section-scroll";
import { useSwipe } from "./use-swipe";

// What reads bodies is as much code as the rest of the page, and comes after it.
const BodySection = dynamic(() => import("./body-section").then((module) => module.BodySection), {
  ssr: false,
  loading: BodySectionSkeleton,
});

interface HitViewProps {
  readonly hit: HitDto;
  /** Another hit is on its way and takes this one's place. */
  readonly isStale: boolean;
  readonly onBack: () => void;
  readonly onTogglePin: () => void;
  readonly onDelete: () => void;
  readonly onChangeAnswer: () => void;
  readonly neighbours: Neighbours;
  readonly onGo: (seq: number) => void;
  /** The reader began to read: by scrolling, pressing or selecting in here. */
  readonly onRead: () => void;
}

const SCROLL_KEYS = new Set(["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End", " "]);

/** One hit on one scrolling page. */
export function HitView(props: HitViewProps) {
  const { hit, isStale, onBack, onTogglePin, onDelete, onChangeAnswer, neighbours, onGo, onRead } = props;
  const scroller = useRef<HTMLElement>(null);
  const sections = listSections(hit);
  const { current, jump, handleScroll } = useSectionScroll(
    scroller,
    sections.map(({ id }) => id),
    `${hit.binId}/${hit.seq}`,
  );
  useSwipe(scroller, {
    onLeft: () => (neighbours.older === null ? undefined : onGo(neighbours.older)),
    onRight: () => (neighbours.newer === null ? undefined : onGo(neighbours.newer)),
  });
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
      <HitHeader
        // What is being written belongs to one hit.
        key={`header ${hit.binId}/${hit.seq}`}
        hit={hit}
        onBack={onBack}
        onTogglePin={onTogglePin}
        onDelete={onDelete}
        neighbours={neighbours}
        onGo={onGo}
      />
      <SectionBar sections={sections} current={current} onJump={jump} />
      <OverviewSection hit={hit} neighbours={neighbours} />
      <HeadersSection hit={hit} />
      <QuerySection hit={hit} />
      <BodySection key={`body ${hit.binId}/${hit.seq}`} hit={hit} />
      <AnswerSection hit={hit} onChangeAnswer={onChangeAnswer} />
    </article>
  );
}
