import type { ReactNode } from "react";

const BASE =
  "inline-flex h-5 shrink-0 items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 text-xs font-medium tabular-nums";

const TONES = {
  neutral: "border-line bg-app text-soft",
  good: "border-good-line bg-good-soft text-good",
  warning: "border-warning-line bg-warning-soft text-warning",
  bad: "border-bad-line bg-bad-soft text-bad",
  info: "border-info-line bg-info-soft text-info",
} as const;

interface BadgeProps {
  readonly tone?: keyof typeof TONES;
  readonly title?: string;
  readonly children: ReactNode;
}

export function Badge({ tone = "neutral", title, children }: BadgeProps) {
  return (
    <span className={`${BASE} ${TONES[tone]}`} title={title}>
      {children}
    </span>
  );
}
