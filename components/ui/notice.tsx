import type { ReactNode } from "react";

const BASE = "flex flex-wrap items-center gap-x-3 gap-y-1 border px-3 py-1.5 text-sm";

const TONES = {
  info: "border-info-line bg-info-soft text-info",
  warning: "border-warning-line bg-warning-soft text-warning",
  bad: "border-bad-line bg-bad-soft text-bad",
} as const;

const SHAPES = { box: "rounded-md", band: "border-x-0 border-t-0" } as const;

interface NoticeProps {
  readonly tone: keyof typeof TONES;
  readonly shape?: keyof typeof SHAPES;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A state that must not go unseen, in one line, with what can be done. */
export function Notice({ tone, shape = "box", children, action }: NoticeProps) {
  return (
    <div role="note" className={`${BASE} ${TONES[tone]} ${SHAPES[shape]}`}>
      <div className="min-w-0 flex-1 basis-60">{children}</div>
      {action}
    </div>
  );
}
