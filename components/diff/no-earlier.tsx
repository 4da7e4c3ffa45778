import Link from "next/link";
import type { Theme } from "@/components/theme/theme";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { Wanted, WantedPair } from "./diff-pair";
import { DiffTopBar } from "./diff-top-bar";

interface NoEarlierProps {
  readonly bin: BinDto;
  readonly pair: WantedPair;
  readonly theme: Theme;
}

const TITLES: Readonly<Record<Wanted, string>> = {
  previous: "There is no hit before it",
  event: "It is the first of its kind",
  attempt: "There is no attempt before it",
  baseline: "Its event has no baseline",
};

/** What was asked for has nothing to be compared with. */
export function NoEarlier({ bin, pair: { left, right }, theme }: NoEarlierProps) {
  return (
    <div className="flex h-dvh flex-col">
      <DiffTopBar bin={bin} theme={theme} title={`Hit ${right} compared`} />
      <main className="flex-1 bg-pane">
        <EmptyState title={TITLES[left]}>
          {left === "baseline"
            ? "Make a hit that is as it should be the baseline of its event; others are then held against it."
            : `The bin holds none among the 20,000 hits before hit ${right}. Those kept no longer cannot be compared.`}
          <span className="mt-3 block">
            <Link href={`/b/${bin.id}/${right}`} className={buttonStyle({})}>
              To hit {right}
            </Link>
          </span>
        </EmptyState>
      </main>
    </div>
  );
}
