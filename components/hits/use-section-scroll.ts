"use client";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { SectionId } from "./section-list";

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

  const scrollTo = (id: SectionId) => {
    const element = scroller.current;
    const section = element?.querySelector(`#${id}`);
    if (element === null || !(section instanceof HTMLElement)) return;
    element.scrollTop = id === ids[0] ? 0 : section.offsetTop - BAR + 4;
  };
  const keepSection = useEffectEvent(() => scrollTo(current));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another hit moves the page
  useEffect(() => keepSection(), [hitKey]);

  const openHash = useEffectEvent(() => {
    const id = ids.find((known) => `#${known}` === window.location.hash);
    if (id === undefined) return;
    setCurrent(id);
    scrollTo(id);
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
      scrollTo(id);
    },
  };
}
