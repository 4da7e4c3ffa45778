import { SIGNING_WORDS } from "@/components/resends/signing-words";
import { TimeAgo } from "@/components/time/time-ago";
import { Count } from "@/components/ui/count";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { describeOrder, describePace } from "./describe-bulk";

/** What was asked for: which hits, where to, and how. */
export function BulkAbout({ bulk }: { readonly bulk: BulkDto }) {
  const { total, url, q, order, how, createdAt } = bulk;
  const words = [
    describeOrder(order),
    describePace(how),
    how.signing === undefined ? null : `signed: ${SIGNING_WORDS[how.signing].name.toLowerCase()}`,
    how.retries === undefined ? null : `up to ${how.retries.attempts} attempts each`,
    how.timeoutMs === undefined ? null : `${(how.timeoutMs / 1000).toLocaleString("en")} s at most for each answer`,
    how.followRedirects === true ? "redirects followed" : null,
  ].filter((word) => word !== null);
  return (
    <p className="min-w-0 text-sm text-soft [overflow-wrap:anywhere]">
      <Count value={total} /> {total === 1 ? "hit" : "hits"}
      {q === null ? null : q === "" ? (
        ", all of the bin,"
      ) : (
        <>
          {" "}
          that matched <code className="data text-ink">{q}</code>
        </>
      )}{" "}
      to <code className="data text-ink">{url}</code>
      {words.map((word) => ` · ${word}`).join("")} · started <TimeAgo time={createdAt} suffix="ago" />
    </p>
  );
}
