"use client";
import { type RefObject, useRef } from "react";
import { definePart } from "@/components/ui/define-part";
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
import { SectionSkeleton } from "./section-skeleton";
import { usePassedFocus } from "./use-passed-focus";
import { useSectionScroll } from "./use-section-scroll";
import { useSwipe } from "./use-swipe";

// What reads bodies is as much code as the rest of the page, and comes after it.
const BodySection = definePart(() => import("./body-section").then((module) => module.BodySection));

// Of the few hits that ask for an answer before any event is sent.
const HandshakePanel = definePart(() =>
  import("@/components/handshakes/handshake-panel").then((module) => module.HandshakePanel),
);
const SignatureSection = definePart(() =>
  import("@/components/signatures/signature-section").then((module) => module.SignatureSection),
);

const DeliverySection = definePart(() =>
  import("@/components/deliveries/delivery-section").then((module) => module.DeliverySection),
);

const ResendSection = definePart(() =>
  import("@/components/resends/resend-section").then((module) => module.ResendSection),
);

interface HitViewProps {
  readonly hit: HitDto;
  /** Another hit is on its way and takes this one's place. */
  readonly isStale: boolean;
  readonly passedFocus: RefObject<boolean>;
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
  usePassedFocus(props.passedFocus, scroller);
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
      {hit.handshake === null ? null : (
        <HandshakePanel meanwhile={<div className="h-40" />} binId={hit.binId} handshake={hit.handshake} />
      )}
      <OverviewSection hit={hit} neighbours={neighbours} onJump={jump} onGo={onGo} />
      <HeadersSection hit={hit} />
      <QuerySection hit={hit} />
      <BodySection meanwhile={<BodySectionSkeleton />} key={`body ${hit.binId}/${hit.seq}`} hit={hit} />
      <SignatureSection
        meanwhile={<SectionSkeleton id="signature" title="Signature" />}
        key={`signature ${hit.binId}/${hit.seq}`}
        hit={hit}
      />
      <DeliverySection meanwhile={<SectionSkeleton id="delivery" title="Delivery" />} hit={hit} onGo={onGo} />
      <ResendSection
        meanwhile={<SectionSkeleton id="resends" title="Resends" />}
        key={`resends ${hit.binId}/${hit.seq}`}
        hit={hit}
      />
      <AnswerSection hit={hit} onChangeAnswer={onChangeAnswer} />
    </article>
  );
}
