"use client";
import { ToldReveals } from "@/components/reveals/told-reveals";
import { CopyButton } from "@/components/ui/copy-button";
import { Skeleton } from "@/components/ui/skeleton";
import type { Many } from "@/lib/comparisons/many-schema";
import { DistinctValues } from "./distinct-values";
import { HitValues } from "./hit-values";
import { isSecretPath } from "./is-secret-path";
import type { ManyPath } from "./many-choice";
import { ValuesChart } from "./values-chart";

interface PathDetailProps {
  readonly binId: string;
  readonly path: ManyPath;
  /** With the values of the path; undefined while they are on their way. */
  readonly many: Many | undefined;
}

/** One path over the hits: as a small chart, by value, and by hit. */
export function PathDetail({ binId, path, many }: PathDetailProps) {
  const collected = many?.collected ?? null;
  const isSecret = isSecretPath(path.path);
  return (
    <section aria-label={`Values of ${path.path}`} className="flex min-w-0 flex-col gap-5 p-4 max-md:px-3">
      <h2 className="flex min-w-0 items-center gap-1">
        <span className="data min-w-0 truncate font-semibold text-ink" title={path.path}>
          {path.path}
        </span>
        <CopyButton text={path.path} label="Copy the path" />
      </h2>
      {many === undefined || collected === null ? (
        <div role="status" aria-label="Reading the values" className="flex flex-col gap-3">
          <Skeleton className="h-28 w-full" />
          <Skeleton className="h-4 w-1/3" />
          <Skeleton className="h-24 w-full" />
        </div>
      ) : (
        <>
          <ValuesChart collected={collected} isSecret={isSecret} />
          <ToldReveals binId={binId} seq={null}>
            <DistinctValues binId={binId} collected={collected} isSecret={isSecret} />
          </ToldReveals>
          <HitValues binId={binId} hits={many.hits} collected={collected} isSecret={isSecret} />
        </>
      )}
    </section>
  );
}
