"use client";
import { ChevronLeft, ChevronRight, ListFilter } from "lucide-react";
import Link from "next/link";
import { ExactTime } from "@/components/time/exact-time";
import { IconButton } from "@/components/ui/icon-button";
import { Skeleton } from "@/components/ui/skeleton";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitDto } from "@/lib/hits/hit-schema";
import { CardFrame } from "./card-frame";
import { HitFacts } from "./hit-facts";

interface HitCardProps {
  readonly side: "left" | "right";
  readonly bin: BinDto;
  readonly seq: number;
  /** Null while it is on its way, or gone. */
  readonly hit: HitDto | null;
  /** Null where the hit stays. */
  readonly onStep: ((way: "older" | "newer") => void) | null;
  readonly onChoose: (() => void) | null;
}

const NAMES = { left: "Left", right: "Right" } as const;

/** Which hit stands on a side of the comparison, with the way to its neighbours. */
export function HitCard({ side, bin, seq, hit, onStep, onChoose }: HitCardProps) {
  const name = NAMES[side];
  return (
    <CardFrame
      side={side}
      label={`hit ${seq}`}
      heading={
        <>
          <Link
            href={`/b/${bin.id}/${seq}`}
            className="shrink-0 font-semibold text-ink text-sm tabular-nums underline-offset-2 hover:underline"
          >
            Hit {seq}
          </Link>
          <span className="min-w-0 truncate text-faint text-xs">
            {hit === null ? null : <ExactTime time={hit.receivedAt} />}
          </span>
          <span className="ml-auto flex shrink-0">
            {onChoose === null ? null : (
              <IconButton size="tinyIcon" icon={ListFilter} label={`${name}: choose another hit`} onPress={onChoose} />
            )}
            {onStep === null ? null : (
              <>
                <IconButton
                  size="tinyIcon"
                  icon={ChevronLeft}
                  label={`${name}: the hit before`}
                  onPress={() => onStep("older")}
                />
                <IconButton
                  size="tinyIcon"
                  icon={ChevronRight}
                  label={`${name}: the hit after`}
                  onPress={() => onStep("newer")}
                />
              </>
            )}
          </span>
        </>
      }
    >
      {hit === null ? <Skeleton className="mt-1 h-4 w-2/3" /> : <HitFacts hit={hit} />}
    </CardFrame>
  );
}
