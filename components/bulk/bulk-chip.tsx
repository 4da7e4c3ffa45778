"use client";
import Link from "next/link";
import { useSyncExternalStore } from "react";
import { shortTarget } from "@/components/resends/short-target";
import { subscribeToClock } from "@/components/time/subscribe-to-clock";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { bulkPath } from "./bulk-path";
import { BULK_STATE_LOOK } from "./bulk-state-look";
import { describeBulk } from "./describe-bulk";
import { listNews } from "./list-news";
import { useBulks } from "./use-bulks";

/** What is being sent in bulk, in few words, and the way to it; nothing while there is nothing. */
export function BulkChip({ binId }: { readonly binId: string }) {
  const { bulks } = useBulks(binId, { isOpen: true });
  const ids = useSyncExternalStore(
    subscribeToClock,
    () =>
      listNews(bulks ?? [], Date.now())
        .map(({ id }) => id)
        .join(),
    () => "",
  );
  const news = (bulks ?? []).filter(({ id }) => ids.split(",").includes(id));
  const [newest] = news;
  if (newest === undefined) return null;
  const { icon: Icon, colour } = BULK_STATE_LOOK[newest.state];
  return (
    <Link
      href={news.length === 1 ? bulkPath(binId, newest.id) : bulkPath(binId)}
      prefetch={false}
      title={`Bulk resend to ${shortTarget(newest.url)}: ${describeBulk(newest)}`}
      className={`inline-flex h-7 min-w-0 shrink-0 items-center gap-1.5 rounded-md px-1.5 font-medium text-xs tabular-nums hover:bg-hover ${colour}`}
    >
      <Icon
        aria-hidden="true"
        className={`size-3.5 shrink-0 ${newest.state === "running" ? "animate-spin motion-reduce:animate-none" : ""}`}
        strokeWidth={2}
      />
      {news.length === 1 ? <span className="max-md:sr-only">Bulk resend</span> : null}
      {news.length === 1 ? <OneInWords bulk={newest} /> : <span>{news.length} bulk resends</span>}
    </Link>
  );
}

function OneInWords({ bulk: { state, done, total, counts } }: { readonly bulk: BulkDto }) {
  const isOpen = state === "running" || state === "paused";
  return (
    <span>
      {isOpen ? `${Math.floor((100 * done) / total)} %` : state}
      {counts.failing === 0 ? null : (
        <span className="max-md:sr-only">, {counts.failing.toLocaleString("en")} failing</span>
      )}
    </span>
  );
}
