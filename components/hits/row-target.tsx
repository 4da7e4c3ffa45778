import type { HitSummary } from "@/lib/hits/hit-schema";
import { splitPath } from "./split-path";

interface RowTargetProps {
  readonly hit: Pick<HitSummary, "deniedBy">;
  readonly target: string;
}

/** What a row asked for. Short of space, the query goes first, then the start of the path; its end tells hits apart. */
export function RowTarget({ hit, target }: RowTargetProps) {
  const { head, tail, query } = splitPath(target);
  return (
    <span className={`data flex min-w-0 flex-1 ${hit.deniedBy ? "text-faint" : "text-ink"}`}>
      {target === "" ? <span className="font-sans text-faint">no path</span> : null}
      <span className="flex min-w-0 flex-initial">
        {head === "" ? null : <span className="min-w-0 flex-initial truncate">{head}</span>}
        <span className="max-w-full flex-none truncate">{tail}</span>
      </span>
      <span className="min-w-0 flex-1 basis-0 truncate text-faint">{query}</span>
    </span>
  );
}
