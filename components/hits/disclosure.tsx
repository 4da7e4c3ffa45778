"use client";
import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** One line that says what there is, and opens to all of it. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="mt-0.5 font-sans text-sm">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="-ml-1 flex max-w-full items-center gap-1 rounded-sm px-1 text-left text-soft text-xs hover:text-ink"
      >
        <ChevronRight
          aria-hidden="true"
          className={`size-3.5 shrink-0 text-faint ${isOpen ? "rotate-90" : ""}`}
          strokeWidth={2}
        />
        <span className="min-w-0 [overflow-wrap:anywhere]">{summary}</span>
      </button>
      {isOpen ? <div className="mt-1 mb-2 flex flex-col gap-2 whitespace-normal">{children}</div> : null}
    </div>
  );
}
