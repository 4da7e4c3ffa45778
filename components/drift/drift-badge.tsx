"use client";
import { CircleSlash, Diff, Equal, Milestone } from "lucide-react";
import Link from "next/link";
import { diffPath } from "@/components/diff/diff-pair";
import { Badge } from "@/components/ui/badge";
import type { DriftDto } from "@/lib/hits/drift-schema";
import type { HitDto } from "@/lib/hits/hit-schema";
import { hasDrifted } from "./has-drifted";
import { useBaseline } from "./use-baseline";

const BASE =
  "inline-flex h-5 items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 font-medium text-xs tabular-nums hover:underline max-md:h-7";

/** That a hit is its event's baseline, or how far it is from it: a way to the comparison. Nothing without a baseline. */
export function DriftBadge({ hit }: { readonly hit: HitDto }) {
  const { baseline, problem } = useBaseline(hit);
  const { drift } = hit;
  return (
    <>
      {baseline === hit.seq ? (
        <Badge tone="info" title="Other hits of its event are held against it">
          <Milestone aria-hidden="true" className="size-3" />
          baseline
        </Badge>
      ) : null}
      {drift === null || baseline === hit.seq ? null : (
        <Link
          href={diffPath(hit.binId, { left: drift.baseline, right: hit.seq })}
          prefetch={false}
          title={`Compare with the baseline, hit ${drift.baseline}`}
          className={`${BASE} ${hasDrifted(drift) ? "border-warning-line bg-warning-soft text-warning" : "border-line bg-app text-soft"}`}
        >
          <Sign drift={drift} />
          <span className="sr-only">Against the baseline, hit {drift.baseline}: </span>
          {drift.text}
        </Link>
      )}
      {problem === null ? null : (
        <span role="alert" className="text-bad text-xs">
          {problem}
        </span>
      )}
    </>
  );
}

function Sign({ drift }: { readonly drift: DriftDto }) {
  const Icon = hasDrifted(drift) ? Diff : drift.isCompared ? Equal : CircleSlash;
  return <Icon aria-hidden="true" className="size-3" />;
}
