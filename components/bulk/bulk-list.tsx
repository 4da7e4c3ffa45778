import Link from "next/link";
import { shortTarget } from "@/components/resends/short-target";
import { TimeAgo } from "@/components/time/time-ago";
import { Count } from "@/components/ui/count";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { bulkPath } from "./bulk-path";
import { BulkProgress } from "./bulk-progress";
import { BulkStateBadge } from "./bulk-state-badge";
import { describeBulk, describeOrder } from "./describe-bulk";

/** Bulk resends, the newest on top, each with what came of it. */
export function BulkList({ bulks }: { readonly bulks: readonly BulkDto[] }) {
  return (
    <ul
      aria-label="Bulk resends, the newest on top"
      className="flex flex-col divide-y divide-line rounded-md border border-line"
    >
      {bulks.map((bulk) => (
        <BulkListItem key={bulk.id} bulk={bulk} />
      ))}
    </ul>
  );
}

function BulkListItem({ bulk }: { readonly bulk: BulkDto }) {
  const { id, binId, url, q, total, order, state, createdAt } = bulk;
  const sequence = describeOrder(order);
  return (
    <li className="relative flex flex-col gap-1.5 px-4 py-3 hover:bg-hover max-md:px-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={bulkPath(binId, id)}
          prefetch={false}
          // All of the line is the link.
          className="min-w-0 font-medium text-base text-ink outline-offset-2 before:absolute before:inset-0 hover:underline"
        >
          {describeBulk(bulk)}
        </Link>
        <BulkStateBadge state={state} />
        <span className="ml-auto text-faint text-xs max-md:ml-0">
          <TimeAgo time={createdAt} suffix="ago" />
        </span>
      </div>
      <p className="min-w-0 text-soft text-xs [overflow-wrap:anywhere]">
        <Count value={total} /> {total === 1 ? "hit" : "hits"}
        {q === null || q === "" ? null : (
          <>
            {" "}
            that matched <code className="data text-ink">{q}</code>
          </>
        )}{" "}
        to <code className="data text-ink">{shortTarget(url)}</code>
        {sequence === null ? null : ` · ${sequence}`}
      </p>
      {state === "running" || state === "paused" ? <BulkProgress bulk={bulk} size="thin" /> : null}
    </li>
  );
}
