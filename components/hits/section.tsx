"use client";
import { type ReactNode, use } from "react";
import type { SectionId } from "./section-list";
import { SectionPrefix } from "./section-prefix";

interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly children: ReactNode;
  /** What can be done with the section as a whole. */
  readonly actions?: ReactNode;
}

export function Section({ id: name, title, children, actions }: SectionProps) {
  const id = `${use(SectionPrefix)}${name}`;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-9 border-line border-b px-4 pt-3 pb-5 last:border-b-0"
    >
      <div className="mb-1.5 flex min-h-7 items-start gap-2">
        <h3 id={`${id}-title`} className="py-1 font-semibold text-ink text-sm leading-5 max-md:py-1.5">
          {title}
        </h3>
        <div className="flex min-w-0 flex-1 flex-wrap items-center justify-end gap-x-2 gap-y-1">{actions}</div>
      </div>
      {children}
    </section>
  );
}
