"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useSettled } from "@/components/dashboard/use-settled";
import { HitRow } from "@/components/hits/hit-row";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import { TextField } from "@/components/ui/text-field";
import type { HitDto, HitSummary } from "@/lib/hits/hit-schema";
import { findCandidates } from "./find-candidates";

interface ChooseHitProps {
  readonly binId: string;
  /** The one that is compared. */
  readonly seq: number;
  readonly hit: HitDto | null;
  readonly hrefOf: (chosen: number | "pasted") => string;
}

const TYPING_MS = 250;

/** The hits of the bin to choose from: the newest, or those that a search finds. */
export function ChooseHit({ binId, seq, hit, hrefOf }: ChooseHitProps) {
  const [text, setText] = useState("");
  const q = useSettled(text.trim(), TYPING_MS);
  const found = useQuery({
    queryKey: ["bin", binId, "candidates", q],
    queryFn: ({ signal }) => findCandidates(binId, q, signal),
    retry: false,
  });
  const jump = /^#?([1-9]\d{0,9})$/.exec(text.trim())?.[1];
  const others = found.data?.filter((other) => other.seq !== seq) ?? [];
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-3 px-4 py-6">
        <h2 className="font-semibold text-ink text-lg">Compare hit {seq} with…</h2>
        <div className="flex flex-wrap items-end gap-2">
          <TextField
            label="Number of a hit, or a search"
            value={text}
            onChange={setText}
            placeholder={hit?.eventType == null ? "path:/orders" : `event:${hit.eventType}`}
            isMono
            isAutoFocused
            className="min-w-0 flex-1 basis-60"
          />
          <Link href={hrefOf("pasted")} className={buttonStyle({})}>
            Something pasted…
          </Link>
        </div>
        {jump === undefined ? null : (
          <Link href={hrefOf(Number(jump))} className={buttonStyle({ tone: "primary", className: "self-start" })}>
            Compare with hit {jump}
          </Link>
        )}
        {found.isPending ? <Spinner label="Looking for hits" /> : null}
        {found.isError && jump === undefined ? <Notice tone="bad">{found.error.message}</Notice> : null}
        {found.isSuccess && others.length === 0 && jump === undefined ? (
          <EmptyState title={q === "" ? "There is no other hit" : "No hit matches"} />
        ) : (
          <Candidates hits={others} hrefOf={hrefOf} />
        )}
      </div>
    </div>
  );
}

interface CandidatesProps extends Pick<ChooseHitProps, "hrefOf"> {
  readonly hits: readonly HitSummary[];
}

function Candidates({ hits, hrefOf }: CandidatesProps) {
  return (
    <ul
      aria-label="Hits to compare with"
      className="divide-y divide-line overflow-hidden rounded-md border border-line empty:hidden"
    >
      {hits.map((other) => (
        <li key={other.seq}>
          <Link
            href={hrefOf(other.seq)}
            prefetch={false}
            className="flex flex-col gap-0.5 px-3 py-1.5 -outline-offset-2 hover:bg-hover"
          >
            <HitRow hit={other} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
