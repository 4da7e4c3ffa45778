"use client";
import { useQuery } from "@tanstack/react-query";
import { fetchHit } from "@/components/api/fetch-hit";
import type { Theme } from "@/components/theme/theme";
import type { BinDto } from "@/lib/bins/bin-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { CardFrame } from "./card-frame";
import { ChooseHit } from "./choose-hit";
import { DiffHeader } from "./diff-header";
import { diffPath, type HalfPair } from "./diff-pair";
import { DiffTopBar } from "./diff-top-bar";
import { HitCard } from "./hit-card";

interface ChoosePageProps {
  readonly bin: BinDto;
  readonly pair: HalfPair;
  readonly theme: Theme;
}

/** Asks with which hit one is to be compared. */
export function ChoosePage({ bin, pair, theme }: ChoosePageProps) {
  const isLeft = typeof pair.left === "string";
  const seq = typeof pair.left === "number" ? pair.left : Number(pair.right);
  const { data: hit = null } = useQuery({
    queryKey: binKeys.hit(bin.id, seq),
    queryFn: ({ signal }) => fetchHit(bin.id, seq, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const open = (
    <CardFrame
      side={isLeft ? "left" : "right"}
      label="to be chosen"
      heading={<span className="font-semibold text-soft text-sm">Choose below</span>}
    >
      <div className="text-faint text-xs">any hit of this bin</div>
    </CardFrame>
  );
  const known = (
    <HitCard side={isLeft ? "right" : "left"} bin={bin} seq={seq} hit={hit} onStep={null} onChoose={null} />
  );
  const hrefOf = (chosen: number | "pasted") =>
    diffPath(bin.id, typeof pair.left === "string" ? { left: chosen, right: seq } : { left: seq, right: chosen });
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <DiffTopBar bin={bin} theme={theme} title={`Compare hit ${seq}`} />
      <main className="flex min-h-0 flex-1 flex-col bg-pane">
        <DiffHeader left={isLeft ? open : known} right={isLeft ? known : open} onSwap={null} />
        <ChooseHit binId={bin.id} seq={seq} hit={hit} hrefOf={hrefOf} />
      </main>
    </div>
  );
}
