"use client";
import { methodColour } from "@/components/hits/method-colour";
import { ByteSize } from "@/components/ui/byte-size";
import { Count } from "@/components/ui/count";
import { Notice } from "@/components/ui/notice";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Skeleton } from "@/components/ui/skeleton";
import type { ImportFormat } from "@/lib/http/import/parse-import";
import { FORMAT_NAMES } from "./format-names";
import type { ImportPlan, ImportReading } from "./read-import";

interface ImportPreviewProps {
  /** Null while it is read. */
  readonly reading: ImportReading | null;
  /** Why it could not be read at all. */
  readonly problem: string | null;
  /** Reads it as another format than what it looks like. */
  readonly onFormat: (format: ImportFormat) => void;
}

const FORMATS = (["har", "ndjson", "curl", "http"] as const).map((id) => ({ id, label: FORMAT_NAMES[id] }));

/** What was recognised in a file or text, or why nothing could be read. */
export function ImportPreview({ reading, problem, onFormat }: ImportPreviewProps) {
  if (problem !== null) return <Notice tone="bad">{problem}</Notice>;
  if (reading === null) {
    return (
      <div aria-busy="true" className="flex h-[22px] items-center max-md:h-8">
        <Skeleton className="h-3 w-48" />
        <span className="sr-only">Reading</span>
      </div>
    );
  }
  const format = reading.ok ? reading.plan.format : reading.format;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-ink text-sm">
          {reading.ok ? (
            <>
              <Count value={reading.plan.requests} /> {reading.plan.requests === 1 ? "request" : "requests"}
            </>
          ) : (
            "Nothing that can be imported"
          )}
        </p>
        <span className="flex items-center gap-2 text-faint text-xs">
          read as
          <SegmentedControl label="Read as" options={FORMATS} value={format} onChange={onFormat} />
        </span>
      </div>
      {reading.ok ? (
        <FirstRequests plan={reading.plan} />
      ) : (
        <Notice tone="bad">
          <span className="data">{reading.problem.path}</span>: {reading.problem.message}.
        </Notice>
      )}
    </>
  );
}

function FirstRequests({ plan }: { readonly plan: ImportPlan }) {
  const more = plan.requests - plan.first.length;
  return (
    <ul aria-label="Requests" className="flex flex-col rounded-md border border-line text-xs">
      {plan.first.map(({ method, target, size }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they may all be alike, and never move
        <li key={at} className="flex items-center gap-2 border-line border-b px-2.5 py-1.5 last:border-0">
          <code className={`data shrink-0 font-medium ${methodColour(method)}`}>{method.slice(0, 20)}</code>
          <code className="data min-w-0 flex-1 truncate text-ink">{target.slice(0, 300) || "/"}</code>
          <span className="text-faint">
            <ByteSize bytes={size} />
          </span>
        </li>
      ))}
      {more > 0 ? (
        <li className="px-2.5 py-1.5 text-faint">
          and <Count value={more} /> more
        </li>
      ) : null}
    </ul>
  );
}
