import type { ReactNode } from "react";
import type { SectionId } from "./section-list";

interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly children: ReactNode;
  /** What can be done with the section as a whole. */
  readonly actions?: ReactNode;
}

export function Section({ id, title, children, actions }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-9 border-line border-b px-4 pt-3 pb-5 last:border-b-0"
    >
      <div className="mb-1.5 flex min-h-7 flex-wrap items-center gap-2">
        <h3 id={`${id}-title`} className="mr-auto font-semibold text-ink text-sm">
          {title}
        </h3>
        {actions}
      </div>
      {children}
    </section>
  );
}
