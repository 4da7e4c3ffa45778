import type { ReactNode } from "react";

interface ToolIntroProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands where the result comes. */
export function ToolIntro({ title, children }: ToolIntroProps) {
  return (
    <div className="flex max-w-[62ch] flex-col gap-1">
      <h2 className="font-semibold text-ink text-lg">{title}</h2>
      <p className="text-soft text-sm">{children}</p>
    </div>
  );
}
