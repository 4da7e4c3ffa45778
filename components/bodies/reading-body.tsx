import { Skeleton } from "@/components/ui/skeleton";

const LINES = ["w-32", "w-56", "w-48", "w-64", "w-40", "w-52"];

/** A body that is being read. */
export function ReadingBody() {
  return (
    <div role="status" aria-label="The body is being read" className="rounded-md border border-line bg-app px-3 py-2">
      {LINES.map((width) => (
        <div key={width} className="flex h-[21px] items-center">
          <Skeleton className={`h-3 ${width}`} />
        </div>
      ))}
    </div>
  );
}
