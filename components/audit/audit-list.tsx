"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { fetchAudit } from "@/components/api/fetch-audit";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { ErrorState } from "@/components/ui/error-state";
import { SelectField } from "@/components/ui/select-field";
import { Skeleton } from "@/components/ui/skeleton";
import type { AuditTopic } from "@/lib/audit/audit-schema";
import { AuditRow } from "./audit-row";
import { TOPIC_OPTIONS } from "./audit-words";

/** Who did what in the workspace, newest first. */
export function AuditList() {
  const [topic, setTopic] = useState<AuditTopic | "all">("all");
  const audit = useInfiniteQuery({
    queryKey: ["audit", topic],
    queryFn: ({ pageParam, signal }) =>
      fetchAudit({ topic: topic === "all" ? null : topic, before: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  const events = audit.data?.pages.flatMap((page) => page.events) ?? null;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-2">
        <SelectField label="About" options={TOPIC_OPTIONS} value={topic} onChange={setTopic} className="w-48" />
        <a href="/api/audit/export" download className={`ml-auto ${buttonStyle({ tone: "plain", size: "medium" })}`}>
          <Download aria-hidden="true" className="size-4" strokeWidth={1.75} />
          All as NDJSON
        </a>
      </div>
      {events === null ? (
        audit.isError ? (
          <ErrorState
            title="What was done could not be read"
            actions={<Button onPress={() => void audit.refetch()}>Try again</Button>}
          >
            {audit.error.message} It is still noted.
          </ErrorState>
        ) : (
          <Skeleton className="h-40 w-full rounded-lg" />
        )
      ) : events.length === 0 ? (
        <p className="rounded-lg border border-line border-dashed px-6 py-8 text-center text-soft text-sm">
          Nothing of that was done within a year.
        </p>
      ) : (
        <ul aria-label="What was done" className="overflow-hidden rounded-lg border border-line bg-pane">
          {events.map((event) => (
            <AuditRow key={event.id} event={event} />
          ))}
        </ul>
      )}
      {audit.hasNextPage ? (
        <Button className="self-center" onPress={() => void audit.fetchNextPage()} isPending={audit.isFetchingNextPage}>
          Show older
        </Button>
      ) : null}
    </div>
  );
}
