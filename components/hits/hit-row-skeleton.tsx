import { Skeleton } from "@/components/ui/skeleton";

export function HitRowSkeleton() {
  return (
    <>
      <span className="flex items-center gap-2">
        <Skeleton className="h-3 w-9" />
        <Skeleton className="h-3 w-36" />
        <span className="flex-1" />
        <Skeleton className="h-3 w-7" />
      </span>
      <span className="flex items-center gap-2">
        <Skeleton className="h-2.5 w-5" />
        <Skeleton className="ml-4 h-2.5 w-16" />
      </span>
    </>
  );
}
