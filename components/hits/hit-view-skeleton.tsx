"use client";
import { type RefObject, useRef } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { usePassedFocus } from "./use-passed-focus";

const FACTS = ["w-48", "w-36", "w-16", "w-52", "w-20", "w-64"];
const HEADERS = ["w-40", "w-56", "w-24", "w-72", "w-32", "w-44", "w-28", "w-52"];

/** A hit on its way, at its usual size. */
export function HitViewSkeleton({ passedFocus }: { readonly passedFocus: RefObject<boolean> }) {
  const element = useRef<HTMLDivElement>(null);
  usePassedFocus(passedFocus, element);
  return (
    <div
      ref={element}
      role="status"
      aria-label="The hit is loading"
      // Who goes into it is in the hit when that is there.
      tabIndex={-1}
      data-hit-view
      className="min-h-0 flex-1 overflow-hidden bg-pane outline-none"
    >
      <div className="px-4 pt-4 pb-2">
        <Skeleton className="h-5 w-3/5" />
        <Skeleton className="mt-3 h-4 w-40" />
      </div>
      <div className="h-9 border-line border-b" />
      <div className="px-4 pt-5">
        <Skeleton className="mb-3 h-4 w-20" />
        {FACTS.map((width) => (
          <div key={width} className="flex h-7 items-center gap-8">
            <Skeleton className="h-3 w-16" />
            <Skeleton className={`h-3 ${width}`} />
          </div>
        ))}
        <Skeleton className="mt-6 mb-3 h-4 w-20" />
        {HEADERS.map((width) => (
          <div key={width} className="flex h-7 items-center gap-16">
            <Skeleton className="h-3 w-32" />
            <Skeleton className={`h-3 ${width}`} />
          </div>
        ))}
      </div>
    </div>
  );
}
