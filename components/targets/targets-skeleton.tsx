import { Skeleton } from "@/components/ui/skeleton";

/** Targets on their way, two of them. */
export function TargetsSkeleton() {
  return (
    <div role="status" aria-label="Reading the targets" className="flex flex-col gap-3">
      {["w-2/3", "w-2/5"].map((width) => (
        <div key={width} className="flex flex-col gap-2.5 rounded-lg border border-line px-4 py-3.5">
          <Skeleton className={`h-4 ${width}`} />
          <Skeleton className="h-3.5 w-1/3" />
        </div>
      ))}
    </div>
  );
}
