"use client";
import { useRef } from "react";
import { HitViewSkeleton } from "@/components/hits/hit-view-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** A share on its way, at about its size. */
export function OpeningShare() {
  const passedFocus = useRef(false);
  return (
    <>
      <div className="flex shrink-0 flex-col gap-2 border-line border-b px-4 py-3">
        <Skeleton className="h-4 w-64" />
        <Skeleton className="h-3 w-40" />
      </div>
      <HitViewSkeleton passedFocus={passedFocus} />
    </>
  );
}
