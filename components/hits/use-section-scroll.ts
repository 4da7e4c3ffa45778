"use client";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { SectionId } from "./section-list";
import { useHeldSection } from "./use-held-section";

// The height of the sticky bar, under which a section's heading would hide.
const BAR = 40;
const HASH_AFTER_MS = 400;

/**
 * Which section is being read, and how to get to another. When the hit changes, the same section stays in view, so that
 * one section can be compared over many hits.
 */
export function useSectionScroll(
  scroller: RefObject<HTMLElement | null>,
  ids: readonly SectionId[],
  hitKey: string,
): { readonly current: SectionId; readonly jump: (id: SectionId) => void; readonly handleScroll: () => void } {
  const [current, setCurrent] = useState<SectionId>("overview");

  /** Where the page stands when the section is on top, or as near to it as the page's end lets it; null if it has none. */
  const topOf = (id: SectionId): number | null => {
    const element = scroller.current;
    const section = element?.querySelector(`#${id}`);
    if (element === null || !(section instanceof HTMLElement)) return null;
    const top = id === ids[0] ? 0 : section.offsetTop - BAR + 4;
    return Math.min(top, element.scrollHeight - element.clientHeight);
  };
  const scrollTo = (id: SectionId) => {
    const top = topOf(id);
    if (top !== null) scroller.current?.scrollTo({ top, behavior: "instant" });
  };
  const held = useHeldSection(scroller, scrollTo);
  const isAtHeld = (scrollTop: number) => {
    const top = held.current === null ? null : topOf(held.current);
    return top !== null && Math.abs(scrollTop - top) <= 2;
  };
  const goTo = (id: SectionId) => {
    // At the top nothing can push it away.
    held.current = id === ids[0] ? null : id;
    scrollTo(id);
  };
  const keepSection = useEffectEvent(() => goTo(current));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another hit moves the page
  useEffect(() => keepSection(), [hitKey]);

  const openHash = useEffectEvent(() => {
    const id = ids.find((known) => `#${known}` === window.location.hash);
    if (id === undefined) return;
    setCurrent(id);
    goTo(id);
  });
  useEffect(() => {
    openHash();
    window.addEventListener("hashchange", openHash);
    return () => window.removeEventListener("hashchange", openHash);
  }, []);
  useEffect(() => {
    // Written once scrolling rests: browsers refuse more than about 200 history changes in 10 s.
    const timer = setTimeout(() => {
      const hash = current === "overview" ? "" : `#${current}`;
      const { pathname, search, hash: written } = window.location;
      if (hash !== written) window.history.replaceState(null, "", pathname + search + hash);
    }, HASH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [current]);

  const handleScroll = () => {
    const element = scroller.current;
    if (element === null) return;
    // A short page ends before the section that was gone to is on top.
    if (held.current !== null && isAtHeld(element.scrollTop)) {
      setCurrent(held.current);
      return;
    }
    const line = element.scrollTop + BAR + 8;
    const isAtEnd = element.scrollTop > 0 && element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
    const passed = ids.filter((id) => {
      const section = element.querySelector(`#${id}`);
      return section instanceof HTMLElement && section.offsetTop <= line;
    });
    const next =
      isAtEnd && passed.at(-1) !== current && ids.indexOf(current) > passed.length - 1
        ? current
        : (passed.at(-1) ?? "overview");
    if (next !== current) setCurrent(next);
  };
  return {
    current,
    handleScroll,
    jump: (id) => {
      setCurrent(id);
      goTo(id);
    },
  };
}
