import { Skeleton } from "@/components/ui/skeleton";

export function BinListSkeleton() {
  return (
    <div
      role="status"
      aria-label="Your bins are loading"
      className="overflow-hidden rounded-lg border border-line bg-pane"
    >
      {["w-28", "w-40", "w-24"].map((width) => (
        <div key={width} className="flex min-h-14 items-center border-line border-b px-4 last:border-b-0">
          <div className="flex-1">
            <Skeleton className={`h-3.5 ${width}`} />
            <Skeleton className="mt-2 h-3 w-52" />
          </div>
          <Skeleton className="h-3.5 w-14" />
        </div>
      ))}
    </div>
  );
}
