import type { ReactNode } from "react";

interface CardFrameProps {
  readonly side: "left" | "right";
  readonly label: string;
  /** On the first line: what it is, and what can be done. */
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

const SIDES = {
  left: { sign: "−", name: "Left", bar: "border-l-bad", tone: "text-bad" },
  right: { sign: "+", name: "Right", bar: "border-l-good", tone: "text-good" },
} as const;

/** A side of the comparison, with the sign and the colour that its text has below. */
export function CardFrame({ side, label, heading, children }: CardFrameProps) {
  const { sign, name, bar, tone } = SIDES[side];
  return (
    <section aria-label={`${name}: ${label}`} className={`min-w-0 flex-1 border-l-2 bg-pane py-2 pr-2 pl-3 ${bar}`}>
      <div className="flex min-h-6 items-center gap-2">
        <span aria-hidden="true" className={`data font-semibold ${tone}`}>
          {sign}
        </span>
        {heading}
      </div>
      {children}
    </section>
  );
}
