import type { ReactNode } from "react";

interface AboutStripProps {
  readonly children: ReactNode;
  /** On a narrow screen, where something else has its place. */
  readonly isHiddenNarrow?: boolean;
}

/** Keeps what is said of a share above what scrolls by itself; of a long comment a part, to scroll. */
export function AboutStrip({ children, isHiddenNarrow = false }: AboutStripProps) {
  return (
    <section
      aria-label="What was said of it"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={`max-h-[32dvh] shrink-0 overflow-y-auto focus-visible:-outline-offset-2 ${isHiddenNarrow ? "max-md:hidden" : ""}`}
    >
      {children}
    </section>
  );
}
