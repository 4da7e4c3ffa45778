"use client";
import { History } from "lucide-react";
import type { Completion } from "@/lib/query/complete-search";
import { SyntaxHelp } from "./syntax-help";

interface CompletionListProps {
  readonly id: string;
  readonly options: readonly Completion[];
  readonly areRecent: boolean;
  /** The one that the keys stand on; -1 for none. */
  readonly active: number;
  /** Nothing is written yet: say what can be. */
  readonly hasHelp: boolean;
  readonly onTake: (option: Completion) => void;
}

/** What may be written next, below the field. */
export function CompletionList({ id, options, areRecent, active, hasHelp, onTake }: CompletionListProps) {
  return (
    <div className="absolute inset-x-1.5 top-[calc(100%+4px)] z-30 animate-appear rounded-lg bg-raised p-1 shadow-float">
      <div
        id={id}
        role="listbox"
        aria-label={areRecent ? "Recent searches" : "Completions"}
        tabIndex={-1}
        className="max-h-80 overflow-y-auto"
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={option.text}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            ref={index === active ? scrollIntoView : null}
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onTake(option)}
            className="flex min-h-7 cursor-default items-center gap-2 rounded-md px-2 py-1 hover:bg-hover aria-selected:bg-accent-soft max-md:min-h-10"
          >
            {areRecent ? <History aria-hidden="true" className="size-3.5 shrink-0 text-faint" /> : null}
            <code className="data shrink-0 truncate text-ink last:shrink">{option.text}</code>
            {option.detail === "" ? null : (
              <span className="min-w-0 flex-1 truncate text-right text-faint text-xs">{option.detail}</span>
            )}
          </div>
        ))}
      </div>
      {hasHelp ? <SyntaxHelp /> : null}
    </div>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
