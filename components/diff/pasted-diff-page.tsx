"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Theme } from "@/components/theme/theme";
import type { BinDto } from "@/lib/bins/bin-schema";
import { DiffHeader } from "./diff-header";
import { diffPath, type HalfPair } from "./diff-pair";
import { DiffTopBar } from "./diff-top-bar";
import { heldPaste, holdPaste } from "./held-paste";
import { HitCard } from "./hit-card";
import { PairDiff } from "./pair-diff";
import { PasteForm } from "./paste-form";
import type { Pasted } from "./pasted";
import { PastedCard } from "./pasted-card";
import { toPastedSides } from "./pasted-side";
import type { Side } from "./side";
import { SideFailed } from "./side-failed";
import { useSide } from "./use-side";

interface PastedDiffPageProps {
  readonly bin: BinDto;
  readonly pair: HalfPair;
  readonly theme: Theme;
}

/** A hit compared with what somebody pastes. */
export function PastedDiffPage({ bin, pair, theme }: PastedDiffPageProps) {
  const router = useRouter();
  const isLeft = typeof pair.left === "string";
  const seq = typeof pair.left === "number" ? pair.left : Number(pair.right);
  const { hit, side, failure } = useSide(bin.id, seq);
  const [pasted, setPasted] = useState<Pasted | null>(() => heldPaste(bin.id));
  const sides = useSides(pasted, side);
  const take = (next: Pasted | null) => {
    holdPaste(bin.id, next);
    setPasted(next);
  };
  const swap = () => {
    const next: HalfPair = isLeft ? { left: seq, right: "pasted" } : { left: "pasted", right: seq };
    router.replace(diffPath(bin.id, next) + window.location.search, { scroll: false });
  };
  const [own, other] = isLeft ? (["left", "right"] as const) : (["right", "left"] as const);
  const cards = {
    [own]: <PastedCard side={own} pasted={pasted} onAgain={pasted === null ? null : () => take(null)} />,
    [other]: <HitCard side={other} bin={bin} seq={seq} hit={hit} onStep={null} onChoose={null} />,
  };
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <DiffTopBar bin={bin} theme={theme} title={`Hit ${seq} compared with something pasted`} />
      <main className="flex min-h-0 flex-1 flex-col bg-pane">
        <DiffHeader left={cards.left} right={cards.right} onSwap={swap} />
        {failure !== null ? (
          <SideFailed binId={bin.id} seq={seq} failure={failure} />
        ) : pasted === null ? (
          <div className="min-h-0 flex-1 overflow-y-auto">
            <PasteForm seq={seq} ownPath={new URL(bin.captureUrl).pathname} onPasted={take} />
          </div>
        ) : (
          <PairDiff bin={bin} {...orderSides(sides, isLeft)} learned={null} onSwap={swap} />
        )}
      </main>
    </div>
  );
}

function orderSides(sides: ReturnType<typeof useSides>, isPastedLeft: boolean) {
  const [pasted, hit] = [sides?.pasted ?? null, sides?.hit ?? null];
  return isPastedLeft ? { left: pasted, right: hit } : { left: hit, right: pasted };
}

/** The same objects for the same two. */
function useSides(pasted: Pasted | null, hit: Side | null) {
  const [held, setHeld] = useState<{
    readonly pasted: Pasted;
    readonly hit: Side;
    readonly sides: ReturnType<typeof toPastedSides>;
  } | null>(null);
  if (pasted === null || hit === null) return null;
  if (held?.pasted === pasted && held.hit === hit) return held.sides;
  const sides = toPastedSides(pasted, hit);
  setHeld({ pasted, hit, sides });
  return sides;
}
