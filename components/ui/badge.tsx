import type { ReactNode } from "react";
import { tv } from "tailwind-variants/lite";

const badgeStyle = tv({
  base: "inline-flex h-5 shrink-0 items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 text-xs font-medium tabular-nums",
  variants: {
    tone: {
      neutral: "border-line bg-app text-soft",
      good: "border-good-line bg-good-soft text-good",
      warning: "border-warning-line bg-warning-soft text-warning",
      bad: "border-bad-line bg-bad-soft text-bad",
      info: "border-info-line bg-info-soft text-info",
    },
  },
});

interface BadgeProps {
  readonly tone?: "neutral" | "good" | "warning" | "bad" | "info";
  readonly title?: string;
  readonly children: ReactNode;
}

export function Badge({ tone = "neutral", title, children }: BadgeProps) {
  return (
    <span className={badgeStyle({ tone })} title={title}>
      {children}
    </span>
  );
}
