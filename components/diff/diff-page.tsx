"use client";
import { ForEditors } from "@/components/role/for-editors";
import { listHeaderNames } from "@/components/shares/list-header-names";
import { ShareControl } from "@/components/shares/share-control";
import type { Theme } from "@/components/theme/theme";
import type { BinDto } from "@/lib/bins/bin-schema";
import { DiffHeader } from "./diff-header";
import type { DiffPair } from "./diff-pair";
import { DiffTopBar } from "./diff-top-bar";
import { HitCard } from "./hit-card";
import { PairDiff } from "./pair-diff";
import { SideFailed } from "./side-failed";
import { useLearnedNoise } from "./use-learned-noise";
import { usePairWays } from "./use-pair-ways";
import { useSide } from "./use-side";

interface DiffPageProps {
  readonly initialBin: BinDto;
  readonly pair: DiffPair;
  readonly theme: Theme;
}

/** Two hits of a bin compared: what changed, and where. */
export function DiffPage({ initialBin: bin, pair, theme }: DiffPageProps) {
  const left = useSide(bin.id, pair.left);
  const right = useSide(bin.id, pair.right);
  const learned = useLearnedNoise(left.hit, right.hit);
  const { told, swap, ways } = usePairWays(bin.id, pair);
  const failed = left.failure === null ? right.failure : left.failure;
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <DiffTopBar
        bin={bin}
        theme={theme}
        title={`Hits ${pair.left} and ${pair.right} compared`}
        actions={
          <ForEditors>
            <ShareControl
              label="Share the comparison"
              target={{ kind: "diff", binId: bin.id, seqs: [pair.left, pair.right] }}
              headerNames={listHeaderNames([left.hit, right.hit].filter((hit) => hit !== null))}
              keys={null}
              isDisabled={failed !== null}
            />
          </ForEditors>
        }
      />
      <main className="flex min-h-0 flex-1 flex-col bg-pane">
        <DiffHeader
          left={<HitCard side="left" bin={bin} seq={pair.left} hit={left.hit} {...ways("left")} />}
          right={<HitCard side="right" bin={bin} seq={pair.right} hit={right.hit} {...ways("right")} />}
          onSwap={swap}
        />
        <p role="status" className="bg-hover px-3.5 text-soft text-xs empty:hidden [&:not(:empty)]:py-1">
          {told}
        </p>
        {failed === null ? (
          <PairDiff
            // Another pair is another comparison.
            key={`${pair.left} ${pair.right}`}
            bin={bin}
            left={left.side}
            right={right.side}
            learned={learned}
            onSwap={swap}
          />
        ) : (
          <SideFailed binId={bin.id} seq={left.failure === null ? pair.right : pair.left} failure={failed} />
        )}
      </main>
    </div>
  );
}
