import type { ReactNode } from "react";

/** One line of a list of facts: what it is, and the fact. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-7 min-w-0 items-baseline gap-2 border-line/70 border-b py-1 text-sm">
      <dt className="w-24 shrink-0 text-faint">{name}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-1.5 text-ink [overflow-wrap:anywhere]">
        {children}
      </dd>
    </div>
  );
}
