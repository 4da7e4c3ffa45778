import type { MeasuredHits } from "@/components/search/measure-found";
import { Count } from "@/components/ui/count";
import { formatBytes } from "@/components/ui/format-bytes";
import { Skeleton } from "@/components/ui/skeleton";
import { type ExportFileFormat, estimateFileBytes } from "./export-form";

interface ExportSizeLineProps {
  readonly format: ExportFileFormat;
  /** Undefined while it is counted, null where it cannot be. */
  readonly size: MeasuredHits | null | undefined;
}

// Beyond that, most programs that read a whole file at once give up.
const LARGE_BYTES = 200_000_000;

/** How many hits go into the file, and about how large it will be. */
export function ExportSizeLine({ format, size }: ExportSizeLineProps) {
  if (size === undefined) {
    return (
      <p className="flex h-5 items-center" aria-busy="true">
        <Skeleton className="h-3 w-40" />
        <span className="sr-only">Counting</span>
      </p>
    );
  }
  if (size === null) return <p className="text-soft text-sm">How many hits that is cannot be counted now.</p>;
  if (size.hits === 0) return <p className="text-soft text-sm">No hit is like that: there is nothing to export.</p>;
  const bytes = estimateFileBytes(format, size);
  const isLarge = bytes > LARGE_BYTES && format !== "ndjson" && format !== "csv";
  return (
    <p className="text-soft text-sm">
      {size.isMore ? "More than " : null}
      <Count value={size.hits} /> {size.hits === 1 ? "hit" : "hits"}, {size.isMore ? "more than" : "about"}{" "}
      {formatBytes(bytes)}
      {isLarge ? (
        <span className="block text-warning">Few programs open that at once; NDJSON reads line by line.</span>
      ) : null}
    </p>
  );
}
