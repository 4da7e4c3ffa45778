import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  /** What is safe, and what to do. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function ErrorState({ title, children, actions }: ErrorStateProps) {
  return (
    <div role="alert" className="mx-auto flex max-w-[52ch] flex-col items-center gap-2 px-6 py-12 text-center">
      <CircleAlert aria-hidden="true" className="size-5 text-bad" strokeWidth={1.75} />
      <p className="text-base font-medium text-ink">{title}</p>
      <div className="text-sm text-soft">{children}</div>
      {actions === undefined ? null : <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
